import type { Gender } from '../../lexicon/givenNames.ts';
import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import { genderOfTitle } from '../../lexicon/titles.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Persona } from '../names/persona.ts';
import { relationBeside } from '../relations/relationBeside.ts';

/**
 * Joins "Mrs Doe" to the one who was introduced by a given name alone as kin of a Doe: "Mr Doe's
 * mother, Jane". Left apart where two could be meant.
 */
export function withTitledKin(tokens: readonly Token[], personas: readonly Persona[]): Persona[] {
  const kin = personas.filter(isLone).map((persona) => ({
    persona,
    bonds: persona.mentions.flatMap((name) => bondOf(tokens, name) ?? []),
  }));
  const kinOf = new Map(
    personas.filter(isLone).flatMap((titled) => {
      const gender = titleOf(tokens, titled);
      const fitting = kin.filter(
        ({ persona, bonds }) =>
          gender !== undefined &&
          persona !== titled &&
          bonds.some((bond) => bond.surname === titled.words[0] && bond.gender === gender),
      );
      const [only] = fitting;
      return only && fitting.length === 1 ? [[titled, only.persona] as const] : [];
    }),
  );
  return personas
    .filter((persona) => !kinOf.has(persona))
    .map((persona) => {
      const titled = [...kinOf].flatMap(([other, of]) => (of === persona ? other.mentions : []));
      const mentions = [...persona.mentions, ...titled].sort((a, b) => a.first - b.first);
      return { words: persona.words, mentions };
    });
}

const isLone = ({ words }: Persona): boolean => words.length === 1;

/** The gender of "Mrs", where each mention has a title. */
function titleOf(tokens: readonly Token[], { mentions }: Persona): Gender | undefined {
  const titled = mentions.every(({ titleFirst, first }) => titleFirst < first);
  const [name] = mentions;
  return titled && name ? genderOfTitle(tokens[name.titleFirst]?.text ?? '') : undefined;
}

interface Bond {
  readonly surname: string;
  readonly gender: Gender;
}

/** To which surname a mention is said to be kin, and whether as a woman or a man. */
function bondOf(tokens: readonly Token[], name: Candidate): Bond | undefined {
  const relation = relationBeside(tokens, name);
  const gender = genderOfRelation(relation?.noun.split(' ').at(-1) ?? '');
  const surname = relation?.pronoun ? undefined : tokens[relation?.owner ?? -1]?.text;
  return gender && surname !== undefined ? { surname, gender } : undefined;
}
