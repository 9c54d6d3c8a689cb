import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { answering } from './answering.ts';
import type { Candidacy } from './candidacy.ts';
import { coverage } from './coverage.ts';
import { introduction } from './introduction.ts';
import { proximity } from './proximity.ts';
import { context, form } from './setting.ts';
import { speech } from './speech.ts';

/** What speaks for and against quoting a window, by name, so that weights can be read. */
export function describeWindow(question: QuestionModel, candidacy: Candidacy): Features {
  return {
    ...coverage(question, candidacy),
    ...introduction(question, candidacy),
    ...proximity(candidacy),
    ...context(question, candidacy),
    ...form(candidacy),
    ...answering(question, candidacy),
    ...speech(question, candidacy),
  };
}
