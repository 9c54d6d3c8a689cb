const LONGEST = 60;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name of lower-case ASCII letters, digits and hyphens; empty when none can be made. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (DEVICE.test(words)) return `story-${words}`;
  if (words.length <= LONGEST) return words;
  const lastWhole = words.slice(0, LONGEST + 1).lastIndexOf('-');
  return words.slice(0, lastWhole > 0 ? lastWhole : LONGEST);
}
