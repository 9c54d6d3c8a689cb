/**
 * Tells whether an id was seen among the last `capacity` ones, and remembers it. After a resume
 * Discord sends events again that may have been answered before the connection broke.
 */
export function createRecent(capacity: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > capacity && oldest !== undefined) ids.delete(oldest);
    return false;
  };
}
