import type { Weights } from './features.ts';

export const rankWeights: Weights = { inside: 3, insideSquared: 2.4, around: 1.7, passage: 3.5, ordered: 0.6, missing: -0.8, length: -0.3 };
