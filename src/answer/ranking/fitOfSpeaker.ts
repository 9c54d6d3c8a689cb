import { rememberLately } from '../../search/rememberLately.ts';
import { contentStems } from '../../search/terms.ts';
import { headOfRole } from '../../story/headOfRole.ts';
import type { Quotation, Story } from '../../story/story.ts';
import type { QuestionModel } from '../question/readQuestion.ts';

/**
 * How well a quotation's speaker fits whoever is asked for, 0 to 1: by name, else by role or kinship. A
 * part of a person's name will do; a part of another's, "Harbour" for the Harbour Watch, hardly.
 */
export function fitOfSpeaker(
  { speaker: asked, focus }: QuestionModel,
  quotation: Quotation,
  story: Story,
): number {
  if (!quotation.speaker || asked.length === 0) return 0;
  const { name, role, isPerson } = stemsOfSpeaker(quotation, story);
  const whole = isPerson || name.every((stem) => asked.includes(stem));
  const fit = asked.map((stem) => {
    if (name.includes(stem)) return whole ? 1 : 0.4;
    if (role.includes(stem)) return 0.8;
    const related = focus.find((word) => word.stem === stem)?.related;
    return related && [...name, ...role].some((other) => related.has(other)) ? 0.5 : 0;
  });
  return Math.max(...fit);
}

/** The words that say who a quotation's speaker is: of the name, and of roles and kinship. */
export const stemsOfSpeaker = rememberLately(({ speaker }: Quotation, { people }: Story) => {
  const name = speaker?.name ?? '';
  const person = people.find((one) => one.name === name);
  const roles = [speaker?.role ?? '', ...(person?.roles ?? []), ...(person?.relations ?? [])];
  return {
    name: contentStems(person ? name : headOfRole(name)),
    role: contentStems(roles.map(headOfRole).join(' ')),
    isPerson: person !== undefined,
  };
});

/** Whether the story says who the speaker is, besides the name. */
export function isKnownForRole(quotation: Quotation, story: Story): boolean {
  const { role, isPerson } = stemsOfSpeaker(quotation, story);
  return isPerson && role.length > 0;
}
