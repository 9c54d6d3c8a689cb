import { verbShare } from '../../search/lexicon.ts';
import type { Term } from '../../search/terms.ts';
import { isRelationNoun } from '../../story/lexicon/relationNouns.ts';
import { isRoleNoun } from '../../story/lexicon/roleNouns.ts';
import { wordSet } from '../../story/lexicon/wordSet.ts';

/** The noun that a question asks for: "player" in "which player", "mayor" in "who is the mayor". */
export interface HeadNoun {
  readonly stem: string;
  readonly kind: HeadKind;
  /** The question asks of what sort it is: "what kind of player". */
  readonly sort: boolean;
}

/** What the noun names, as far as that tells how its names look: a player is called "Ann Lee". */
export type HeadKind = 'person' | 'thing' | keyof typeof kinds;

const kinds = {
  job: wordSet('job profession occupation trade career post position role work living'),
  people: wordSet('language nationality dialect tongue accent origin citizenship ancestry'),
  group: wordSet(
    'company firm business corporation organisation organization team club band group party agency university college school bank network channel station newspaper magazine outlet union charity airline manufacturer broadcaster institution institute league council committee ministry department brand label studio church tribe army force regiment orchestra choir squad side opponent bureau body association society foundation trust operator supplier retailer maker publisher franchise government service authority',
  ),
  place: wordSet(
    'city country town village state county place region province continent street road venue stadium location district island port airport hospital court river lake mountain sea ocean building bridge room area site park forest valley planet house hotel museum harbour harbor beach coast nation territory borough suburb neighbourhood neighborhood theatre theater castle prison farm square field mine factory plant peninsula desert canal capital birthplace hometown home headquarters border pub bar inn restaurant cafe shop cinema gallery library zoo arena pier volcano glacier waterfall cave cove moor wood cemetery hill camp station junction crossing gate',
  ),
  work: wordSet(
    'book novel film movie song album play poem show series programme program painting opera article report law act treaty bill award prize medal trophy title ship boat aircraft game event festival tournament competition religion war battle project operation theory document drama musical single anthem ferry yacht trawler tanker vessel warship frigate submarine liner schooner barge plane jet rocket satellite spacecraft probe rover telescope app software column podcast',
  ),
  colour: wordSet('colour color shade hue'),
  amount: wordSet(
    'score number amount rate population total size length height weight distance speed temperature price cost percentage proportion share age record depth width volume value budget salary fee sum figure ratio capacity',
  ),
} as const;

const anyPerson = wordSet('person people man men woman women boy girl child children');

/** Reads the noun asked for; undefined where the question names none. */
export function readHeadNoun(terms: readonly Term[]): HeadNoun | undefined {
  const at = terms.findIndex(({ word }) => /^(what|which|many|who)$/.test(word));
  const noun = at < 0 ? undefined : findNoun(terms, at);
  return (
    noun && {
      stem: noun.stem,
      kind: kindOfNoun(noun.word),
      sort: /^(kind|type|sort)s?$/.test(framing(terms, at)?.word ?? ''),
    }
  );
}

function findNoun(terms: readonly Term[], at: number): Term | undefined {
  const asking = terms[at]?.word;
  if (asking === 'many') return terms.slice(at + 1, at + 4).find(({ stop }) => !stop);
  const frame = framing(terms, at);
  if (frame) {
    const from = terms.findIndex((term, i) => i > terms.indexOf(frame) && !term.stop);
    return from < 0 ? nounBefore(terms, frame) : endOfPhrase(terms, from);
  }
  const isDefined = /^(is|was|are|were|s)$/.test(terms[at + 1]?.word ?? '');
  if (isDefined && /^(the|an?)$/.test(terms[at + 2]?.word ?? '')) return endOfPhrase(terms, at + 3);
  return isDefined || asking === 'who' ? undefined : endOfPhrase(terms, at + 1);
}

/** "Name" in "what is the name of the ship", "kind" in "which kind of ship": the noun comes after. */
function framing(terms: readonly Term[], at: number): Term | undefined {
  return terms.slice(at + 1, at + 5).find(({ word }) => /^(name|kind|type|sort)s?$/.test(word));
}

/** "What is the dog's name?" */
function nounBefore(terms: readonly Term[], frame: Term): Term | undefined {
  const before = terms[terms.indexOf(frame) - 1];
  return before?.stop ? undefined : before;
}

const mostWords = 6;

/** The last content word before the phrase ends at a function word or a verb. */
function endOfPhrase(terms: readonly Term[], from: number): Term | undefined {
  let noun: Term | undefined;
  for (const term of terms.slice(from, from + mostWords)) {
    if (term.stop || (noun && isInflectedVerb(term))) break;
    noun = term;
  }
  return noun;
}

const mostlyVerb = 0.6;

function isInflectedVerb({ word, stem }: Term): boolean {
  const isInflected = word !== stem;
  return isInflected && (word.endsWith('ed') || verbShare(stem) > mostlyVerb);
}

/** What a noun, singular or plural and in small letters, names. */
export function kindOfNoun(word: string): HeadKind {
  const singular = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    if (kinds[kind].has(word) || kinds[kind].has(singular)) return kind;
  }
  const isPerson = [word, singular].some((noun) => isRoleNoun(noun) || isRelationNoun(noun));
  return isPerson || anyPerson.has(word) ? 'person' : 'thing';
}
