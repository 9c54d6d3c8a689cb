import { type Candidate, spanOf } from './people/names/candidate.ts';
import { findCredits } from './people/names/credits.ts';
import { findNameRuns } from './people/names/nameRuns.ts';
import type { Persona } from './people/names/persona.ts';
import { trimRun } from './people/names/trimRun.ts';
import { describePerson } from './people/personas/describePerson.ts';
import { gatherPersonas } from './people/personas/gatherPersonas.ts';
import { findInHeadlines, isTitleCase } from './people/personas/headlines.ts';
import { correctPeople } from './people/personas/notes.ts';
import { impliedAges } from './people/traits/impliedAges.ts';
import { leadRole } from './people/traits/leadRole.ts';
import { overlaps } from './span.ts';
import type { Block, Person, PersonNote } from './story.ts';
import { findTokens, type Token } from './tokens.ts';

/**
 * The people a story names, by first mention. `notes` are the editor's corrections. Pure, linear in
 * the length of the text for any one number of people, never throws.
 */
export function findPeople(
  text: string,
  blocks: readonly Block[],
  notes: readonly PersonNote[] = [],
): Person[] {
  const tokens = findTokens(text, blocks);
  const candidates = withoutBarred(text, blocks, tokens, findCandidates(tokens));
  const named = gatherPersonas(tokens, candidates);
  const personas: Persona[] = findInHeadlines(text, blocks, tokens, named);
  const ages = impliedAges(tokens, personas);
  const roles = leadRole(
    tokens,
    personas,
    blocks.findIndex(({ kind }) => kind === 'body'),
  );
  const people = personas.map((persona, i) =>
    describePerson(text, tokens, persona, personas, {
      age: ages.get(i),
      role: roles.get(persona),
    }),
  );
  return correctPeople(text, blocks, people, notes);
}

/** Runs of capitals without the titles, openers and dates around the name. */
function findCandidates(tokens: readonly Token[]): Candidate[] {
  return findNameRuns(tokens)
    .map((run) => trimRun(tokens, run))
    .filter((name) => name !== undefined);
}

/** Leaves out what stands in a picture credit or in a headline whose every word has a capital. */
function withoutBarred(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Candidate[] {
  const barred = blocks.map((block) =>
    isTitleCase(text, block) ? [block] : findCredits(text, block),
  );
  return candidates.filter((name) => {
    const spans = barred[tokens[name.first]?.block ?? -1] ?? [];
    return !spans.some((span) => overlaps(span, spanOf(tokens, name)));
  });
}
