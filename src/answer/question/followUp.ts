import type { Corpus } from '../../search/corpus.ts';
import { readTerms } from '../../search/terms.ts';
import { overlaps } from '../../story/span.ts';
import type { Person } from '../../story/story.ts';
import type { Answer } from '../answer.ts';
import type { Earlier, Question } from './question.ts';
import { pronoun, swapPronoun } from './swapPronoun.ts';

/**
 * A question that leans on the one before it, spelt out so that it can stand alone: "and when?"
 * takes the earlier question's words, "what did she say?" the name that "she" means, "what about the
 * mayor?" the earlier question with the mayor in it. Undefined where it leans on nothing.
 */
export function spellOut({ text, earlier }: Question, corpus: Corpus): string | undefined {
  if (!earlier) return undefined;
  return (
    swapSubject(text, earlier, corpus) ??
    namePronoun(text, earlier, corpus) ??
    completeEllipsis(text, earlier)
  );
}

/** What a later question may lean on: this one, spelt out, and whom its answer is about. */
export function toEarlier({ understood, question, quotes }: Answer, corpus: Corpus): Earlier {
  const text = understood ?? question;
  const person = personAnswered(quotes[0]) ?? peopleIn(text, corpus).at(-1)?.name;
  return { text, ...(person && { person }) };
}

/** "What about the mayor?", "and Ann Lee?": asks the earlier question of somebody else. */
function swapSubject(text: string, earlier: Earlier, corpus: Corpus): string | undefined {
  const other = /^(?:(?:and |but )?(?:what|how) about|and|but)\s+(.+?)\s*\??$/i.exec(text)?.[1];
  if (!other || questionWord.test(other)) return undefined;
  const before = peopleIn(earlier.text, corpus).at(-1);
  const named =
    before && [before.name, ...before.aliases].find((name) => findName(earlier.text, name) >= 0);
  if (!named) return putForSubject(earlier.text, other);
  const at = findName(earlier.text, named);
  return earlier.text.slice(0, at) + other + earlier.text.slice(at + named.length);
}

/** "What did the mayor say?" of somebody else; where no subject stands out, the question and the name. */
function putForSubject(question: string, other: string): string {
  const put = question.replace(unnamedSubject, () => other);
  return put === question ? `${withoutMark(question)} ${other}?` : put;
}

/** "She" in "how old is she", "the prime minister" in "what did the prime minister say". */
const unnamedSubject =
  /(?<=\b(?:did|does|do|is|was|has|had|will|would|can|could)\s+)(?:he|she|it|they|(?:the|an?|his|her|their)(?:\s+[\p{L}-]+){1,3}?)(?=[?.!\s]*$|\s+(?:say|said|tell|told|think|feel|want|do|call|mean|blame|react|respond)\b)/iu;

const questionWord =
  /\b(who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|can|will)\b/i;
const female = /^(she|her|hers)$/i;

/** Puts the name for "she" or "he", unless the question itself names somebody. */
function namePronoun(text: string, { person }: Earlier, corpus: Corpus): string | undefined {
  const found = pronoun.exec(text);
  if (!found || !person) return undefined;
  if (readTerms(text).some(({ stem, stop }) => corpus.names.has(stem) && !stop)) return undefined;
  const known = corpus.stories.flatMap(({ people }) => people).find(({ name }) => name === person);
  const gender = female.test(found[0]) ? 'female' : 'male';
  if (known?.gender && known.gender !== gender) return undefined;
  return swapPronoun(text, person);
}

/** "And when?", "when did it happen?", "how much did it cost?": too few words of its own to ask anything. */
function completeEllipsis(text: string, earlier: Earlier): string | undefined {
  const asking = withoutMark(text).replace(/^(?:and|but|so)\s+/i, '');
  const opening = openingQuestion.exec(`${asking} `)?.[0] ?? '';
  const rest = readTerms(`${asking} `.slice(opening.length));
  const own = rest.filter(({ stop, word }) => !stop && !happens.test(word));
  const leans = own.length === 0 || (own.length === 1 && standIn.test(text));
  if (!leans || pronoun.test(text) || rest.length > 4 || !questionWord.test(text)) return undefined;
  const before = withoutMark(earlier.text);
  const asked = before.replace(openingQuestion, '');
  if (own.length === 0) return `${opening}${asked}?`;
  const topic = topicOf.exec(before)?.[1];
  return topic ? `${asking.replace(standIn, () => topic)}?` : `${asking}: ${asked}?`;
}

/** Verbs that say nothing of what happened. */
const happens = /^(?:happen|happened|happens|occur|occurred)$/;
const standIn = /\b(?:it|that|there|they|them)\b/i;

/** What a question opens with: "when", "in which", "how many". */
const openingQuestion =
  /^(?:in |on |at |for |by )?(?:how (?:many|much|old|long|far|often|big|tall)|\w+)\s+/iu;

/** What "How long is the bridge?" is about. */
const topicOf = /\b(?:is|was|are|were)\s+((?:the|an?|his|her|its|their)\s+.+)$/i;

function withoutMark(text: string): string {
  return text.replace(/[?!.\s]+$/, '');
}

function personAnswered(quote: Answer['quotes'][number] | undefined): string | undefined {
  const answer = quote?.answer;
  if (!quote || !answer) return quote?.speaker?.name;
  const named = quote.story.people.find(({ mentions }) =>
    mentions.some((mention) => overlaps(mention, answer)),
  );
  return named?.name ?? quote.speaker?.name;
}

/** Where a text writes a name as whole words, in capitals or not; -1 where it does not. */
function findName(text: string, name: string): number {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const whole = at >= 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
  return whole ? at : -1;
}

/** The people that a question names, in the order of its words. */
function peopleIn(text: string, { stories }: Corpus): Person[] {
  const places = stories
    .flatMap(({ people }) => people)
    .map((person) => ({
      person,
      at: Math.max(...[person.name, ...person.aliases].map((name) => findName(text, name))),
    }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}
