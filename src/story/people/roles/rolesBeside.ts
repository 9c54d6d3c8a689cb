import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { phraseBefore } from './phrasesBefore.ts';
import { roleAfter } from './rolesAfter.ts';
import { roleBefore } from './rolesBefore.ts';
import { asRole, roleAfterVerb } from './rolesByVerb.ts';

/** Where the story says, beside a mention, what the person does: spans without the article or title. */
export function rolesBeside(tokens: readonly Token[], name: Candidate): Span[] {
  const beside = [roleBefore, phraseBefore, roleAfter, roleAfterVerb, asRole];
  return beside.map((read) => read(tokens, name)).filter((role) => role !== undefined);
}
