import type { Weights } from './features.ts';

export const exactAnswerWeights: Weights = {};
