import type { Corpus } from '../../search/corpus.ts';
import type { Story } from '../../story/story.ts';
import { answer } from '../answer.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { speakersOf } from './quotations.ts';

/** What a reader should know before asking a story. */
export interface Outline {
  /** The story's first sentence; news begins with what it is about. */
  readonly lead?: Excerpt;
  /** Speakers with the number of their quotations, most quoted first. */
  readonly speakers: readonly (readonly [string, number])[];
  /** Questions the story answers. */
  readonly questions: readonly string[];
}

export function outlineOf(story: Story, corpus: Corpus): Outline {
  const first = story.blocks.find((block) => block.kind === 'body')?.sentences[0];
  const around = first && excerptAround(story, first);
  const lead = around && { story, kind: around.kind, start: around.start, end: around.end };
  return {
    ...(lead && { lead }),
    speakers: speakersOf([story]),
    questions: answer({ text: '', story: story.name }, corpus).suggestions,
  };
}
