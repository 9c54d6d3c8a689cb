import { isDeterminer, isPronoun } from '../../lexicon/functionWords.ts';
import { isCharge, judgesBy, namesThing } from '../../lexicon/judgingVerbs.ts';
import { isSayingVerb, takesListener } from '../../lexicon/speechVerbs.ts';
import { type Cue, verbOf } from '../cues/cue.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { clauseEnd } from './clauseEnd.ts';
import { isUnspoken } from './judgements.ts';
import { deedEnd, isDeed, isRequest } from './requests.ts';

/**
 * What the agent of a passive says, first and last item: "was told by Doe that | CLAUSE", "was accused
 * by Doe | of theft", "was urged by Doe | to resign", "was described | as unsafe | by Doe".
 */
export function saidByAgent(items: Items, cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  if (isUnspoken(items, cue)) return undefined;
  return behindAgent(items, cue, cues) ?? beforeAgent(items, cue);
}

function behindAgent(items: Items, cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  const verb = verbOf(items, cue);
  const agent = cue.subject?.last ?? cue.words.last;
  const that = items.findIndex(({ text }, i) => i > agent && i <= agent + 2 && text === 'that');
  if (that > 0 && (takesListener(verb) || isSayingVerb(verb)))
    return { first: that + 1, last: clauseEnd(items, that + 1, cues) };
  const first = agent + 1;
  const asks = /^asked$/u.test(verb) && /^(?:if|whether)$/u.test(items[first]?.text ?? '');
  if (asks) return { first, last: clauseEnd(items, first, cues) };
  const deed = isRequest(verb) && isDeed(items, first);
  const charge = isCharge(verb, items[first]?.text ?? '');
  return deed || charge ? { first, last: deedEnd(items, first) } : undefined;
}

/** "accused | of theft | by Doe", "called | a waste | by Doe". */
function beforeAgent(items: Items, { words, subject }: Cue): Phrase | undefined {
  const verb = items[words.first]?.text ?? '';
  const [first, by] = [words.last + 1, (subject?.first ?? 0) - 1];
  const said = items.slice(first, by);
  const plain = said.every(({ kind }) => kind === 'word' || kind === 'number');
  if (said.length < 2 || !plain || !isAgent(items, by + 1)) return undefined;
  const opener = said[0]?.text ?? '';
  const named = namesThing(verb) && /^(?:an?|the)$/u.test(opener);
  return named || judgesBy(verb, opener) ? { first, last: by - 1 } : undefined;
}

/** No "by him" or "by her", and no "declared the winner by 12 votes". */
function isAgent(items: Items, at: number): boolean {
  const { kind, text = '' } = items[at] ?? {};
  const alone = items[at + 1]?.kind !== 'word';
  return kind === 'word' && !(isPronoun(text) && (alone || !isDeterminer(text)));
}
