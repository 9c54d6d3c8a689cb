/** The same function, but what it has read of a thing is remembered for as long as that thing lives. */
export function readOnce<Thing extends object, Found>(
  read: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = read(thing);
    known.set(thing, { found });
    return found;
  };
}
