import { writtenYears } from '../../../story/lexicon/ages.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import { readOnce } from '../../../story/readOnce.ts';
import type { Story } from '../../../story/story.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { followsClosely, gapBefore, wordAt } from '../candidates/runs.ts';
import { isPast, isVerb } from '../candidates/verbForms.ts';
import type { Matches } from '../matches.ts';
import type { Placed } from './placed.ts';

/**
 * Whose age a figure tells: "Barnaby, a 23-year-old grey", "Ms Lee, 54,", "the 12-year-old twins". In "the
 * 66-year-old adopted Barnaby" the sentence does not say, and it is not Barnaby's.
 */
export function ageOwner(
  question: QuestionModel,
  { places }: Matches,
  placed: Placed,
  tell: Tell,
): void {
  const { passage, candidate } = placed;
  if (question.asked !== 'age' || candidate.shape !== 'age') return;
  const owner = ownerBefore(placed) ?? ownerBehind(placed);
  if (!owner) tell('age of nobody named', 1);
  else tell(owner.some((at) => places.has(at)) ? 'age of whom it asks' : 'age of another', 1);
  const told = agesTold(question, passage.story);
  const years = writtenYears(wordAt(passage, candidate.start));
  if (told.length > 0)
    tell(told.some((age) => age === years) ? 'age of one so named' : 'age of none so named', 1);
}

/** The ages that the story tells of those named, where the question is of them and not of their daughters. */
function agesTold({ people, focus }: QuestionModel, story: Story): number[] {
  if (people.length === 0 || focus.some(({ sort }) => sort === 'noun')) return [];
  const ages = agesByName(story);
  return people.flatMap((name) => ages.get(name) ?? []);
}

/** Read once, since every figure of every story asks for them. */
const agesByName = readOnce(({ people }: Story): ReadonlyMap<string, number> => {
  const aged = people.flatMap(({ name, age }) => (age === undefined ? [] : [[name, age] as const]));
  return new Map(aged);
});

/** Between an owner and the figure: "was 54", ", a", ", now aged". */
const joining = wordSet(
  'a an the now then aged age is was were are turned turns just only at still',
);
const apposes = /^(?:, | \()$/;
const mostJoining = 3;
/** Words of an owner that are looked at: "her daughter Ann Lee". */
const mostOwning = 4;

function ownerBefore({ passage, sentence, candidate }: Placed): number[] | undefined {
  let from = candidate.start;
  let isJoined = apposes.test(gapBefore(passage, from));
  while (from > sentence.start && candidate.start - from < mostJoining) {
    const word = wordAt(passage, from - 1);
    if (!joining.has(word)) break;
    from--;
    isJoined ||= !/^(a|an|the)$/.test(word) || apposes.test(gapBefore(passage, from));
  }
  if (!isJoined || from === sentence.start) return undefined;
  const owner = [from - 1];
  for (let at = from - 1; at > sentence.start && owner.length < mostOwning; at--) {
    if (!followsClosely(passage, at)) break;
    owner.push(at - 1);
  }
  return owner;
}

/** The noun phrase behind the figure, up to its end or a function word. */
function ownerBehind({ passage, sentence, candidate }: Placed): number[] | undefined {
  const owner: number[] = [];
  let { end } = candidate;
  while (/^(years?|old)$/.test(wordAt(passage, end))) end++;
  for (let at = end; at < Math.min(sentence.end, end + mostOwning); at++) {
    const term = passage.terms[at];
    if (!term || term.stop || !followsClosely(passage, at)) break;
    if (isPast(passage, term) || isVerb(passage, term)) break;
    owner.push(at);
  }
  return owner.length > 0 ? owner : undefined;
}
