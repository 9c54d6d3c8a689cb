import type { BlockKind } from '../story.ts';
import { CAPTION_RULES } from './captionRules.ts';
import { HEADLINE_RULES } from './headlineRules.ts';
import { LINK_RULES } from './linkRules.ts';
import type { Paragraph } from './paragraphs.ts';

/** What stands before a paragraph. */
export interface Surroundings {
  /** No headline and no body yet. */
  readonly first: boolean;
  /** No body yet. */
  readonly beforeBody: boolean;
}

/** Recognises one kind of line by its own words and by what stands before it. */
export interface BlockRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly test: (paragraph: Paragraph, surroundings: Surroundings) => boolean;
}

/** In order of precedence: the first rule that holds names the kind; a paragraph without one is body. */
export const BLOCK_RULES: readonly BlockRule[] = [
  {
    name: 'first Markdown heading',
    kind: 'headline',
    test: ({ mark }, { first }) => first && mark === 'heading',
  },
  ...LINK_RULES,
  ...CAPTION_RULES,
  ...HEADLINE_RULES,
];
