import type { Corpus } from '../search/corpus.ts';
import type { Span } from '../story/span.ts';
import type { Story } from '../story/story.ts';
import { plainWords } from './question/plainWords.ts';
import type { Question } from './question/question.ts';
import { fitsExcerpt } from './ranking/longestExcerpt.ts';

/** The opening of a story: what it is about in its own words. */
export interface Lead extends Span {
  readonly story: Story;
}

const forms = [
  "what(?:'s| is| was)? (?:it|this|that|the|your|all)?\\s*(?:all )?(?:story|stories|article|news)?\\s*(?:all )?about",
  "what(?:'s| is) (?:the )?(?:news|new|latest|story|stories|going on|happening)(?: today| here| now)?",
  'what (?:happened|has happened|is happening)(?: here| today)?',
  '(?:give me |tell me )?(?:a |the )?(?:short )?(?:summary|overview|gist|headlines?|tl;?dr)(?: please| of (?:it|this|the story|the article|the news))?',
  'summari[sz]e (?:it|this|the story|the article|the news)?',
];

/** "Where did it happen?": by the custom of the trade the opening says so. */
const where =
  'where (?:did|does|was|is) (?:it|this|that|all this|the story)(?: all)?(?: happen| happening| take place| set)?';

const asking = (all: readonly string[]): RegExp =>
  new RegExp(`^(?:so |and |ok |hey )?(?:${all.join('|')})$`);
const askingAnew = asking([...forms, where]);
/** With an earlier question, "it" is what that one asked of. */
const askingOn = asking(forms);

/** Whether a question asks what the stories are about, or where, and about nothing in them. */
export function asksForOverview({ text, earlier }: Question): boolean {
  return (earlier ? askingOn : askingAnew).test(plainWords(text));
}

/** How each story opens, the newest story first; at most `most` of them. */
export function findLeads({ stories }: Corpus, most: number, name?: string): Lead[] {
  return stories
    .filter((story) => name === undefined || story.name === name)
    .sort((a, b) => (b.meta.published ?? '').localeCompare(a.meta.published ?? ''))
    .flatMap((story) => leadOf(story) ?? [])
    .slice(0, most);
}

/** As many sentences of the first paragraph as fit an excerpt. */
function leadOf(story: Story): Lead | undefined {
  const block = story.blocks.find(({ kind }) => kind === 'body');
  const first = block?.sentences[0];
  if (!first) return undefined;
  const { start } = first;
  const last = block.sentences.findLast(({ end }) => fitsExcerpt({ start, end })) ?? first;
  return { story, start, end: last.end };
}
