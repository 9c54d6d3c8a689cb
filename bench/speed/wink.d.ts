/** The parts of wink's two packages that are measured; they bring no types. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(): void;
    search(text: string): readonly (readonly [string, number])[];
  }
  export default function bm25(): Engine;
}

declare module 'wink-nlp-utils' {
  const nlp: {
    readonly string: { readonly lowerCase: unknown; readonly tokenize0: unknown };
    readonly tokens: {
      readonly removeWords: unknown;
      readonly stem: unknown;
      readonly propagateNegations: unknown;
    };
  };
  export default nlp;
}
