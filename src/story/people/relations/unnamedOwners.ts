import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Token } from '../../tokens.ts';
import type { Persona } from '../names/persona.ts';
import { genderOfNoun } from '../traits/gender.ts';
import { lastBefore } from './namedNear.ts';
import { sentenceStart } from './sentenceStart.ts';

/** Whether "his" is of somebody without a name, told of since the last one whom it could mean. */
export function isOfUnnamed(
  tokens: readonly Token[],
  pronoun: Gender,
  at: number,
  before: readonly Persona[],
): boolean {
  const start = sentenceStart(tokens, at);
  if (/^(?:An?|One|Another)$/u.test(tokens[start]?.text ?? '') && opensWithRole(tokens, start))
    return true;
  const opens = start === at && start > 0 && tokens[start - 1]?.block === tokens[start]?.block;
  if (opens && opensWithRole(tokens, sentenceStart(tokens, start - 1))) return true;
  const named = Math.max(-1, ...before.map((other) => lastBefore(other, at)));
  return isStrangerBetween(tokens, pronoun, named + 1, at);
}

const LONGEST_ROLE = 4;

/** "The driver, a man of 58, was held.", "A local man was held.": opens with somebody without a name. */
function opensWithRole(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first]?.text ?? '';
  // "Patient A died."
  if (isRoleNoun(opener) && /^\p{Lu}$/u.test(tokens[first + 1]?.text ?? '')) return true;
  if (!/^(?:The|An?|One|Another)$/u.test(opener)) return false;
  const words = tokens.slice(first + 1, first + 1 + LONGEST_ROLE);
  const noun = words.findIndex(({ text }) => isRoleNoun(text) && !isKinNoun(text));
  const next = words[noun + 1]?.text ?? '';
  return (
    noun >= 0 &&
    words.slice(0, noun).every(({ text }, i) => isDescribing(text, words[i - 1]?.text)) &&
    !/^(?:\p{Lu}.*|of)$/u.test(next) &&
    !isRoleNoun(next)
  );
}

/** A word before a noun that says what somebody is, and no verb; also "death of the" before "duke". */
const isDescribing = (word: string, before: string | undefined): boolean =>
  /^[\p{Ll}\d-]+$/u.test(word) && !isAuxiliary(word) && (!isDeterminer(word) || before === 'of');

const STRANGER_REACH = 60;

/** "Police held a young woman.": an indefinite one of that gender, who is not what a name is said to be. */
function isStrangerBetween(
  tokens: readonly Token[],
  pronoun: Gender,
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(from, to - STRANGER_REACH); at < to; at++) {
    if (!/^(?:an?|another)$/iu.test(tokens[at]?.text ?? '')) continue;
    if (
      /^(?:,|is|was|not|as|became|later|then|now|once|like|by|[–—-])$/u.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      continue;
    const words = tokens.slice(at + 1, at + 1 + LONGEST_ROLE);
    const end = words.findIndex(({ text }) => !/^[\p{Ll}\d-]+$/u.test(text) || isPreposition(text));
    const noun = words.slice(0, end < 0 ? undefined : end).find(({ text }) => genderOfNoun(text));
    if (noun && genderOfNoun(noun.text) === pronoun) return true;
  }
  return false;
}
