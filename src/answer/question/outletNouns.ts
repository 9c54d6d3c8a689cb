import { stem } from '../../search/terms.ts';

/** What a question calls a newspaper, a programme or the like: "which station", "what show". */
export const outletNouns =
  'newspaper paper magazine outlet broadcaster channel station programme program show podcast agency daily weekly tabloid website site publication journal blog network radio'.split(
    ' ',
  );

export const outletStems: ReadonlySet<string> = new Set(outletNouns.map(stem));
