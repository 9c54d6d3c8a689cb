/** Runs work with the same key one after the other, work with different keys side by side. */
export type Lines = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * discord.js learns a channel's rate limit from the first response and lets requests that were
 * begun before and after that overtake each other; in a line of one they can't exceed the limit.
 */
export function createLines(): Lines {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const done = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === done) last.delete(key);
      });
    last.set(key, done);
    return turn;
  };
}
