/** What somebody's words are written in: "statement", "letter". */
export const isDocument = (word: string): boolean => DOCUMENT.test(word);

const DOCUMENT =
  /^(?:statement|letter|email|e-mail|post|tweet|message|note|memo|report|caption|text|release|blog|article|speech|remarks?|comments?|testimony|filing|lawsuit|petition|motion|resolution|complaint|indictment|affidavit|obituary|tribute|video|ruling|judgment|judgement|verdict)$/iu;

/** What is read off: a document, or a "sign" or "banner". */
export const isReadOut = (word: string): boolean =>
  isDocument(word) ||
  /^(?:sign|notice|banner|placard|poster|plaque|inscription|headline|editorial|billboard|label|invitation|advert|slogan)$/iu.test(
    word,
  );

/** What somebody finds by: "a study by the bank". */
export const isStudy = (word: string): boolean =>
  /^(?:analysis|study|survey|poll|review|estimate|audit)$/iu.test(word);

/** What is read in silence and says things all the same: "the document", "the audit". */
export const isPaperNoun = (word: string): boolean =>
  isDocument(word) || isStudy(word) || /^(?:documents?|records?|files?|papers?|suit)$/iu.test(word);
