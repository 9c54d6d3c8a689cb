import { wordSet } from './wordSet.ts';

// Belongs here: past forms of verbs that do not end in "-ed", lower case.

const pasts = wordSet(`
was were had did said told came went became began gave made won lost met left rose fell held hit struck found broke drove flew grew knew led ran sang sat saw sent shot sold spent spoke stood stole swore taught thought threw took understood
wore wrote got built bought brought caught chose felt fought forgot heard kept laid paid sank slept sought swept swam tore woke dealt drew beat burnt hung hid bore cut put let set shut cost hurt quit spread split read meant dreamt leapt learnt spelt
shrank sprang swung stuck stung slid lit bit blew froze shook rang drank ate bled bred fed fled bent lent slung spun sprung stank strode wept withdrew wound
`);

/** Whether a word is, or may be, an irregular past form: "fell", "went", "put". */
export const isIrregularPast = (word: string): boolean => pasts.has(word.toLowerCase());
