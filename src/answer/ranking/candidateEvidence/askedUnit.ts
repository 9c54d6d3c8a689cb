import { readOnce } from '../../../story/readOnce.ts';
import { stretch } from '../../../story/span.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Placed } from './placed.ts';

/** A measure, how a question asks for it, and the units that it is told in. */
interface Measure {
  readonly asks: RegExp;
  readonly unit: RegExp;
}

/** A figure up to its unit: "forty-three degrees", "94-kilogram", "1.5 million tonnes". */
const inUnits = (units: string) =>
  new RegExp(
    `^\\S{1,20}?[\\s-]?(?:(?:and|a|half|hundred|thousand|million)[\\s-]){0,3}(?:${units})(?!\\p{L})`,
    'iu',
  );

const weight: Measure = {
  asks: /\bhow heavy\b|\bhow much .*\bweigh(s|ed)?\b|\b(what|which) .*\b(weight|weigh)\b/,
  unit: inUnits(
    'kilos?|kg|(?:kilo|milli)?gram(?:me)?s?|g|tons?|tonnes?|pounds?|lbs?|ounces?|oz|stones?|hundredweight',
  ),
};
const speed: Measure = {
  asks: /\bhow fast (is|was|are|were|can|could|does|do|did .*(go|run|drive|travel|move|fly|ride|swim|ski|sail))\b|\b(what|which) .*\bspeed\b/,
  unit: inUnits(
    'mph|kph|km/h|knots?|(?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet) (?:an?|per) (?:hour|minute|second)',
  ),
};
const temperature: Measure = {
  asks: /\bhow (hot|cold|warm)\b|\b(what|which) .*\btemperature\b/,
  unit: inUnits('°|degrees?|celsius|fahrenheit|[cf]'),
};
const measures = [weight, speed, temperature];

/** The measure that a question for a number asks for: "how heavy", "what was its top speed". */
export const askedMeasure = readOnce(({ asked, text }: QuestionModel): Measure | undefined =>
  asked === 'number' ? measures.find(({ asks }) => asks.test(text.toLowerCase())) : undefined,
);

/** Whether a figure is told in a unit of a measure. */
export function isInUnitOf({ unit }: Measure, { passage, candidate }: Placed): boolean {
  const { start, end } = stretch(passage.terms, candidate);
  return unit.test(passage.story.text.slice(start, end + longestUnit));
}

/** "Kilometres per second" and what may stand before it. */
const longestUnit = 30;
