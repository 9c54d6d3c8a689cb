import type { Span } from '../span.ts';

/** Whose words: a person of the story, or a phrase that names nobody of them. */
export type Voice =
  | { readonly person: number }
  | { readonly phrase: string; readonly organisation: boolean };

export function sameVoice(a: Voice | undefined, b: Voice): boolean {
  if (!a) return false;
  if ('person' in a || 'person' in b)
    return 'person' in a && 'person' in b && a.person === b.person;
  return a.phrase === b.phrase;
}

/** A quotation with its voice, before names and roles are filled in. */
export interface Attributed extends Span {
  readonly direct: boolean;
  readonly voice?: Voice;
  readonly outlet?: string;
  readonly cue?: Span;
}
