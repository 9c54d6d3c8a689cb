import { isAuxiliary, isPreposition, isPronoun } from '../../lexicon/functionWords.ts';
import type { Span } from '../../span.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { endOfApposition } from './appositions.ts';
import { headOf, roleSpan } from './rolePhrases.ts';
import { afterBrackets } from './rolesAfter.ts';

const WORKS =
  /^(?:chairs|chaired|runs|ran|leads|led|heads|headed|owns|owned|edits|edited|manages|managed|directs|directed|founded|co-founded|cofounded|represents|represented|coaches|coached|oversees|oversaw|teaches|taught|studies|researches|presents|hosts|run)$/u;
const RACE = /^(?:race|field|standings|way|table|pack|attack|charge|chorus|singing)$/u;

function isWork(verb: string, next: string): boolean {
  if (/^(?:works|worked)$/u.test(verb)) return /^(?:at|for|in|with)$/u.test(next);
  if (/^(?:plays|played|portrays|portrayed)$/u.test(verb)) return /^(?:for|\p{Lu}.*)$/u.test(next);
  return WORKS.test(verb) && !isPreposition(next) && !/^(?:himself|herself)$/u.test(next);
}

/** ", who studies sleep at Hull University": the words from "who" on, for want of a noun. */
export function workClause(tokens: readonly Token[], { last }: Candidate): Span | undefined {
  const comma = afterBrackets(tokens, last);
  if (!isComma(tokens[comma]) || tokens[comma + 1]?.text !== 'who') return undefined;
  const verb = /^(?:has|had)$/u.test(tokens[comma + 2]?.text ?? '') ? comma + 3 : comma + 2;
  const object = tokens[verb + 1];
  if (object?.kind !== 'word' || !isWork(tokens[verb]?.text ?? '', object.text)) return undefined;
  const end = endOfApposition(tokens, verb);
  if (RACE.test(headOf(tokens, verb + 1, end))) return undefined;
  const next = tokens.slice(verb, end + 1).findIndex(({ text }) => text === 'and');
  return roleSpan(tokens, comma + 1, next < 0 ? end : verb + next - 1);
}

const BODY =
  /^(?:University|College|School|Institute|Institution|Hospital|Council|Police|Union|Association|Society|Trust|Bank|Group|Party|Foundation|Cent(?:er|re)|Agency|Authority|Department|Ministry|Office|Service|Committee|Commission|Federation|Academy|Church|Museum|Company|Corp\.?|Inc\.?|Ltd\.?|Fund|Capital|Securities|Research|Partners|Observatory|Laborator(?:y|ies)|Management|Holdings|Investments|Associates|Advisers|Advisors|Insurance|Airlines|Airways|Technologies|Systems|Energy|Constabulary|Ministries|Times|Post|News|unit|squad|team|Survey|Network|Alliance|Campaign|Project|League|Board|Bureau|union|charity|firm|company|agency|campaign|group|party|thinktank|consultancy|university|hospital|council|bank|brokerage|prosecution|defence|defense|Crown)$/u;

/** "of the University of Hull", ", from the charity Shelterline,": whom somebody speaks or works for. */
export function affiliation(tokens: readonly Token[], { last }: Candidate): Span | undefined {
  const after = afterBrackets(tokens, last);
  const comma = isComma(tokens[after]) ? 1 : 0;
  const start = after + comma;
  const word = tokens[start]?.text ?? '';
  if (!(comma ? /^(?:of|from|at|with|for)$/u : /^of$/u).test(word)) return undefined;
  const end = endOfApposition(tokens, start);
  if (comma && isAuxiliary(tokens[end + 1]?.text ?? '')) return undefined;
  const words = tokens.slice(start, end + 1);
  const named = words.some(({ text }) => BODY.test(text));
  const whole = BODY.test(words.at(-1)?.text ?? '')
    ? words.every(isPlainWord)
    : words.every(isPartOfName);
  return named && whole ? roleSpan(tokens, start, end) : undefined;
}

/** A word of "the roads policing unit". */
const isPlainWord = ({ text, kind }: Token): boolean =>
  kind === 'word' && !/\p{Ll}ed$/u.test(text) && !isPronoun(text);

const isPartOfName = ({ text, kind }: Token): boolean =>
  kind === 'word' &&
  (/^\p{Lu}/u.test(text) ||
    BODY.test(text) ||
    /^(?:of|from|at|with|for|the|an?|and|in|think|tank|trade|law|advocacy|rights|research)$/u.test(
      text,
    ));
