/** Who speaks, as far as the phrase itself says. */
export type Source =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  /** "Jane Doe and John Roe", "Jane Doe, John Roe and Max Poe" */
  | { readonly kind: 'several'; readonly persons: readonly number[] }
  /** "The statement": of whoever has spoken in one before. */
  | {
      readonly kind: 'document';
      readonly noun: string;
      readonly name: string;
      readonly at: number;
    }
  | {
      readonly kind: 'phrase';
      readonly name: string;
      readonly organisation: boolean;
      readonly owner?: Owner;
    };

/** "his family", "Doe's mother": a pronoun or a person, and what they own. */
export interface Owner {
  readonly whose: string | number;
  readonly rest: string;
}
