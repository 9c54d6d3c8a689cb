import type { Answer } from '../answer/answer.ts';
import { oneLine, renderExcerpt } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/** The best quote, or that the story is silent and what it could be asked instead. */
export function renderAnswer(answer: Answer, screen: Screen): string {
  const [best] = answer.quotes;
  const reply = best ? renderExcerpt(best, screen) : renderRefusal(answer.suggestions, screen);
  if (answer.understood === undefined) return reply;
  return `${paint(screen, 'quiet', `Read as: ${oneLine(answer.understood)}`)}\n${reply}`;
}

function renderRefusal(suggestions: readonly string[], screen: Screen): string {
  const silence = "The story doesn't say.";
  if (suggestions.length === 0) return silence;
  const numbered = suggestions.map(
    (suggestion, index) => `  ${paint(screen, 'accent', `${index + 1}`)} ${oneLine(suggestion)}`,
  );
  return [silence, paint(screen, 'quiet', 'What it does answer:'), ...numbered].join('\n');
}
