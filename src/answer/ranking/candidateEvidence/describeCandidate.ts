import { compound, type Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Matches } from '../matches.ts';
import { ageOwner } from './ageOwner.ts';
import { askedNoun } from './askedNoun.ts';
import { company } from './company.ts';
import { edges } from './edges.ts';
import { measuring } from './measuring.ts';
import { nearness } from './nearness.ts';
import type { Placed } from './placed.ts';
import { shares } from './shares.ts';
import { speaking } from './speaking.ts';
import { verbs } from './verbs.ts';
import { wording } from './wording.ts';

/** Tells what speaks for and against a candidate answer, by name, so that weights can be read. */
export function describeCandidate(
  question: QuestionModel,
  matches: Matches,
  placed: Placed,
  tell: Tell,
): void {
  const { asked, head } = question;
  const { shape } = placed.candidate;
  const tellAlsoApart: Tell = (name, value) => {
    if (value === 0) return;
    tell(name, value);
    if (weighedByAsked.has(name)) tell(compound(name, asked), value);
    if (weighedByShape.has(name)) tell(compound(name, shape, ' of '), value);
    if (head && weighedByKind.has(name)) tell(compound(head.kind, name), value);
  };
  tell('bias', 1);
  nearness(question, matches, placed, tellAlsoApart);
  wording(question, placed, tellAlsoApart);
  edges(question, placed, tellAlsoApart);
  verbs(question, matches, placed, tellAlsoApart);
  askedNoun(question, placed, tellAlsoApart);
  company(question, placed, tellAlsoApart);
  measuring(question, matches, placed, tell);
  ageOwner(question, matches, placed, tell);
  shares(question, placed, tell);
  speaking(question, placed, tell);
}

/** Evidence that tells more of one kind of question, shape of answer or noun asked for than of another. */
const weighedByAsked: ReadonlySet<string> = new Set([
  'near',
  'nearCovered',
  'nearName',
  'clause',
  'repeated',
  'opens',
  'closes',
  'single',
  'bound',
  'namesAsked',
  'possessive',
  'capital',
  'length',
]);
const weighedByShape: ReadonlySet<string> = new Set(['near', 'clause', 'length']);
const weighedByKind: ReadonlySet<string> = new Set(['capital', 'length']);
