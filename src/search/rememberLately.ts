/** So many things at a time: more than a question looks at. */
const most = 250;

/**
 * A function that remembers what it made of the things it was given lately, for what is soon asked for
 * again but would take too much memory for all of them.
 */
export function rememberLately<Key extends object, Rest extends readonly unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  let known = new WeakMap<Key, { readonly made: Made }>();
  let count = 0;
  return (key, ...rest) => {
    const before = known.get(key);
    if (before) return before.made;
    const made = make(key, ...rest);
    if (count === most) [known, count] = [new WeakMap(), 0];
    known.set(key, { made });
    count++;
    return made;
  };
}
