import { z } from 'zod';

const span = { start: z.int().nonnegative(), end: z.int().positive() };
const speaker = z.strictObject({ name: z.string(), role: z.string().optional() });

/** The contract's objects: nothing may be missing and nothing may be extra. */
export const answerObject = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  answered: z.boolean(),
  quotes: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        story: z.string(),
        title: z.string(),
        ...span,
        kind: z.enum(['headline', 'body', 'caption']),
        speaker: speaker.optional(),
        outlet: z.string().optional(),
        answer: z.strictObject(span).optional(),
        score: z.number(),
      }),
    )
    .max(5),
  suggestions: z.array(z.string()),
  ms: z.number().nonnegative(),
});

const cut = { text: z.string().min(1), story: z.string(), ...span };
export const listObjects = {
  people: z.strictObject({
    name: z.string(),
    aliases: z.array(z.string()),
    roles: z.array(z.string()),
    relations: z.array(z.string()).optional(),
    mentions: z.array(z.strictObject(cut)),
    quotes: z.int(),
  }),
  dates: z.strictObject({
    ...cut,
    value: z.string().nullable(),
    kind: z.enum(['date', 'duration']),
  }),
  quotes: z.strictObject({
    ...cut,
    speaker: speaker.optional(),
    outlet: z.string().optional(),
    direct: z.boolean(),
  }),
};
