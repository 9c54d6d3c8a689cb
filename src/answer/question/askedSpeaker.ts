import type { Term } from '../../search/terms.ts';
import { tellsWord } from './asked.ts';

const auxiliary = /^(did|does|do|has|have|had|is|was|were|are)$/;
const reaction = /^(comments?|reactions?|response|reply|words|opinion|view|message|statement)$/;
const determiner = /^(the|a|an|his|her|its|their|this|that)$/;
const source = /^(from|by|of)$/;
const quoting = /^(quotes?|quoted|statement|comments?|reactions?|response|words|message)$/;

/**
 * The terms that name whose words a question asks for: "the fire chief" in "what did the fire chief
 * say", "Ann Lee" in "quotes from Ann Lee"; of a noun phrase the name at its end, else its last noun.
 */
export function findAskedSpeaker(
  terms: readonly Term[],
  isName: (term: Term) => boolean,
): readonly Term[] {
  const subject = beforeSayVerb(terms) ?? beforeReaction(terms) ?? afterSource(terms) ?? [];
  const content = headOf(subject, isName).filter(({ stop }) => !stop);
  const last = content.at(-1);
  if (!last || !isName(last)) return last ? [last] : [];
  let first = content.length - 1;
  while (first > 0 && isName(content[first - 1] as Term)) first--;
  return content.slice(first);
}

/** "The mother" of "the mother of Ann Lee", whose words are not Ann Lee's; "Bank of England" stays whole. */
function headOf(subject: readonly Term[], isName: (term: Term) => boolean): readonly Term[] {
  const joint = subject.findIndex(({ word }) => word === 'of');
  const head = subject[joint - 1];
  return head && !head.stop && !isName(head) ? subject.slice(0, joint) : subject;
}

function beforeSayVerb(terms: readonly Term[]): readonly Term[] | undefined {
  const from = terms.findIndex(({ word }) => auxiliary.test(word));
  const verb = terms.findIndex(
    ({ word }, at) =>
      at > from + 1 && tellsWord.test(word) && !determiner.test(terms[at - 1]?.word ?? ''),
  );
  return from >= 0 && verb > 0 ? terms.slice(from + 1, verb) : undefined;
}

function beforeReaction(terms: readonly Term[]): readonly Term[] | undefined {
  const noun = terms.findIndex(({ word }) => reaction.test(word));
  const from = terms.findIndex(({ word }) => auxiliary.test(word) || word === 'what');
  return noun > from + 1 && terms.slice(from + 1, noun).some(({ stop }) => !stop)
    ? terms.slice(from + 1, noun)
    : undefined;
}

function afterSource(terms: readonly Term[]): readonly Term[] | undefined {
  const from = terms.findIndex(
    ({ word }, at) => source.test(word) && quoting.test(terms[at - 1]?.word ?? ''),
  );
  if (from < 0) return undefined;
  const rest = terms.slice(from + 1);
  const end = rest.findIndex(({ word }) => /^(about|on|to|regarding|after)$/.test(word));
  return end < 0 ? rest : rest.slice(0, end);
}
