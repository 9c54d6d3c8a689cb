import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import { endsSentence, type Token } from '../../tokens.ts';
import type { Persona } from '../names/persona.ts';
import { roleSpan } from '../roles/rolePhrases.ts';
import { statedAge } from './statedAges.ts';

/** So many paragraphs behind the lead the name must come. */
const REACH = 2;

/**
 * "A lorry driver has been jailed.", and the next paragraph opens with "Jane Doe, 44,": the first one whom
 * the story names is the driver. By persona, the words of the lead that say so.
 */
export function leadRole(
  tokens: readonly Token[],
  personas: readonly Persona[],
  lead: number,
): ReadonlyMap<Persona, Span> {
  const start = tokens.findIndex(({ block }) => block === lead);
  const role = start < 0 ? undefined : roleOfOpening(tokens, start);
  if (!role) return new Map();
  const named = personas.flatMap((persona) =>
    persona.mentions.filter(({ first }) => first >= start).map((name) => ({ persona, name })),
  );
  const [head] = named.sort((a, b) => a.name.first - b.name.first);
  if (!head || statedAge(tokens, head.name) === undefined) return new Map();
  const [before, opener] = [tokens[head.name.titleFirst - 1], tokens[head.name.titleFirst]];
  const opens = before?.block !== opener?.block && (opener?.block ?? 0) - lead <= REACH;
  return opens ? new Map([[head.persona, role]]) : new Map();
}

const LONGEST_ROLE = 5;

/** "lorry driver" of "A lorry driver has been jailed", but of no one who was only harmed or is just a man. */
function roleOfOpening(tokens: readonly Token[], start: number): Span | undefined {
  if (!/^An?$/u.test(tokens[start]?.text ?? '')) return undefined;
  for (let at = start + 1; at <= start + LONGEST_ROLE; at++) {
    const word = tokens[at]?.text ?? '';
    if (!/^\p{L}[\p{L}-]*$/u.test(word) || isAuxiliary(word)) return undefined;
    if (!/^\p{Ll}/u.test(word) || !isRoleNoun(word) || !isVerb(tokens[at + 1]?.text ?? ''))
      continue;
    const plain = isPluralRole(word) || ANYBODY.test(word) || isHarmed(tokens, at);
    return plain ? undefined : roleSpan(tokens, start + 1, at);
  }
  return undefined;
}

const ANYBODY =
  /^(?:man|woman|boy|girl|person|child|toddler|teenager|victim|suspect|resident|citizen|champion)$/u;

const isVerb = (word: string): boolean =>
  isAuxiliary(word) || isIrregularPast(word) || /^(?:who|accused|charged)$|\p{Ll}ed$/u.test(word);

const HARM =
  /^(?:attacked|killed|stabbed|injured|hurt|shot|hit|found|robbed|assaulted|murdered|raped|beaten|missing|dead|died)$/u;

function isHarmed(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from, from + 8);
  const end = rest.findIndex(endsSentence);
  const be = rest.findIndex(({ text }) => /^(?:was|been|is|has|who)$/u.test(text));
  return (
    be >= 0 &&
    rest
      .slice(be, end < 0 ? undefined : end)
      .some(
        ({ text }, i) =>
          HARM.test(text) && i > 0 && i <= 3 && isAuxiliary(rest[be + i - 1]?.text ?? ''),
      )
  );
}
