import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import { isKinNoun, isRelationNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import { isOfficeWord } from '../../lexicon/titles.ts';
import { endsSentence, type Token } from '../../tokens.ts';
import { ownedNoun } from './ownedKin.ts';
import { nounPhrase, type Relation, tellsHowMany } from './relation.ts';

const SERVES =
  /^(?:lawyer|solicitor|attorney|agent|manager|assistant|spokes\w+|deputy|aide|coach|bodyguard)$/iu;

/** "Son John Roe, 19, said", "Ann Doe with son John", "A daughter, Jo, died": whose goes without saying. */
export function bareKin(tokens: readonly Token[], at: number): Relation | undefined {
  const token = tokens[at];
  if (!token || isOfficeWord(token.text)) return undefined;
  const opens = token.opens && /^\p{Lu}/u.test(token.text);
  const led = /^(?:with|and|by|alongside)$/u.test(tokens[at - 1]?.text ?? '');
  const article = tokens[at - 1];
  const another = article?.opens === true && /^(?:An?|Another|One)$/u.test(article.text);
  // "Lawyer John Roe" is anybody's.
  if (!(opens && !SERVES.test(token.text)) && !((led || another) && isKinNoun(token.text)))
    return undefined;
  const noun = token.text.toLowerCase();
  if (!isRelationNoun(noun) || singularRelation(noun) !== noun) return undefined;
  return { noun, words: { start: token.start, end: token.end } };
}

const SURVIVORS_REACH = 80;

/** "She is survived by a daughter, Ann; and a sister, Jo": the relatives of one who died. */
export function survivor(tokens: readonly Token[], kin: number): Relation | undefined {
  const token = tokens[kin];
  if (!token || !isRelationNoun(token.text) || !tellsHowMany(tokens[kin - 1]?.text ?? ''))
    return undefined;
  for (let at = kin - 2; at > Math.max(0, kin - SURVIVORS_REACH); at--) {
    if (tokens[at]?.block !== token.block || endsSentence(tokens[at])) return undefined;
    if (tokens[at]?.text !== 'survived') continue;
    const owner = /^(?:is|was|are)$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    const pronoun = genderOfPronoun(tokens[owner]?.text ?? '');
    const words = { start: token.start, end: token.end };
    const noun = singularRelation(token.text);
    return { noun, words, owner, survives: true, ...(pronoun && { pronoun }) };
  }
  return undefined;
}

/** "Doe has two brothers, Tom and Ben", "they have a daughter, Mia". */
export function possessed(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (!token || !isKinNoun(token.text)) return undefined;
  const counted = [noun - 1, noun - 2].find((at) => tellsHowMany(tokens[at]?.text ?? ''));
  const has = (counted ?? 0) - 1;
  if (counted === undefined || !/^(?:has|have|had)$/u.test(tokens[has]?.text ?? ''))
    return undefined;
  const subject = tokens[has - 1];
  const both = /^they$/iu.test(subject?.text ?? '') && ('both' as const);
  const pronoun = both || genderOfPronoun(subject?.text ?? '');
  if (!subject || !(pronoun || /^\p{Lu}/u.test(subject.text))) return undefined;
  return {
    noun: nounPhrase(tokens, counted + 1, noun),
    words: { start: token.start, end: token.end },
    owner: has - 1,
    ...(pronoun && { pronoun }),
  };
}

const KNOWN_REACH = 90;

/** "The sister, Jo": whose, the story has said before with the same noun. */
export function knownKin(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  const the = [noun - 1, noun - 2].find((at) => /^the$/iu.test(tokens[at]?.text ?? ''));
  if (!token || the === undefined || !isKinNoun(token.text)) return undefined;
  const kin = singularRelation(token.text);
  for (let at = the - 1; at > Math.max(0, the - KNOWN_REACH); at--) {
    if (singularRelation(tokens[at]?.text ?? '') !== kin) continue;
    const known = ownedNoun(tokens, at) ?? possessed(tokens, at);
    if (known)
      return {
        ...known,
        noun: nounPhrase(tokens, the + 1, noun),
        words: { start: tokens[the]?.start ?? token.start, end: token.end },
      };
  }
  return undefined;
}
