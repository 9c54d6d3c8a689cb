/**
 * Moves positions apart until neighbours are at least `gap` from each other, inside `low` to `high`,
 * keeping their order and each near where it was. `wanted` must be in ascending order.
 *
 * A pass from the left pushes right, a pass from the right pushes back what went over the edge.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const placed = [...wanted];
  for (let index = 0; index < placed.length; index++) {
    const least = index === 0 ? low : (placed[index - 1] ?? low) + gap;
    placed[index] = Math.max(placed[index] ?? least, least);
  }
  for (let index = placed.length - 1; index >= 0; index--) {
    const most = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - gap;
    placed[index] = Math.min(placed[index] ?? most, most);
  }
  return placed;
}
