import type { BlockKind } from '../story.ts';
import type { Paragraph } from './paragraphs.ts';
import { wordCount } from './wording.ts';

/** Second look: kinds that only the neighbours reveal. Each rule sees what the one before decided. */
export function reconsiderKinds(
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  return NEIGHBOUR_RULES.reduce((decided, rule) => rule.decide(paragraphs, decided), [...kinds]);
}

interface NeighbourRule {
  readonly name: string;
  readonly decide: (paragraphs: readonly Paragraph[], kinds: readonly BlockKind[]) => BlockKind[];
}

export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  { name: 'lines that touch a caption are captions', decide: spreadCaptions },
  { name: 'sub-headings after the last body are labels', decide: dropTrailingHeadings },
  { name: 'three sub-headings in a row are a menu', decide: dropMenus },
  { name: 'a word above the headline is the name of a section', decide: dropSectionName },
];

/** Only where blank lines part the paragraphs; in a text without them touching means nothing. */
function spreadCaptions(
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  const gaps = paragraphs.filter((paragraph) => paragraph.gapBefore).length;
  if (gaps * 2 < paragraphs.length) return [...kinds];
  const spread = [...kinds];
  const headline = kinds.indexOf('headline');
  const touch = (i: number, upper: number, lower: number) => {
    const movable = i !== headline && (spread[i] === 'body' || spread[i] === 'headline');
    const touching = paragraphs[lower]?.gapBefore === false && paragraphs[i]?.mark === undefined;
    if (movable && touching && spread[i === upper ? lower : upper] === 'caption')
      spread[i] = 'caption';
  };
  for (let i = 1; i < spread.length; i += 1) touch(i, i - 1, i);
  for (let i = spread.length - 2; i >= 0; i -= 1) touch(i, i, i + 1);
  return spread;
}

function dropTrailingHeadings(
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  const lastBody = kinds.lastIndexOf('body');
  if (lastBody < 0) return [...kinds];
  return kinds.map((kind, i) =>
    kind === 'headline' && i > lastBody && !paragraphs[i]?.mark ? 'link' : kind,
  );
}

const MENU_LENGTH = 3;

function dropMenus(paragraphs: readonly Paragraph[], kinds: readonly BlockKind[]): BlockKind[] {
  const decided = [...kinds];
  const firstBody = kinds.indexOf('body');
  let run = 0;
  for (let i = Math.max(firstBody, 0); i <= kinds.length; i += 1) {
    if (kinds[i] === 'headline' && !paragraphs[i]?.mark) {
      run += 1;
      continue;
    }
    if (run >= MENU_LENGTH) decided.fill('link', i - run, i);
    run = 0;
  }
  return decided;
}

const SECTION_WORDS = 2;
const HEADLINE_WORDS = 5;

/** "World", then the headline: recognised only when what follows is long enough to be one. */
function dropSectionName(
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  const first = kinds.indexOf('headline');
  const next = kinds.findIndex((kind, i) => i > first && kind !== 'link');
  const section = paragraphs[first];
  const headline = paragraphs[next];
  const isSection =
    section !== undefined &&
    section.mark === undefined &&
    wordCount(section.text) <= SECTION_WORDS &&
    kinds[next] === 'headline' &&
    wordCount(headline?.text ?? '') >= HEADLINE_WORDS;
  return kinds.map((kind, i) => (isSection && i === first ? 'link' : kind));
}
