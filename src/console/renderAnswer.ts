import type { Answer, Quote } from '../answer/answer.ts';
import { oneLine, renderExcerpt } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/**
 * The best quote, beside the one that contradicts it if there is one; or that the story is silent and
 * what it could be asked instead.
 */
export function renderAnswer(answer: Answer, screen: Screen): string {
  const [best] = answer.quotes;
  const reply = best
    ? renderQuotes(best, answer.conflict, screen)
    : renderRefusal(answer.suggestions, screen);
  if (answer.understood === undefined) return reply;
  return `${paint(screen, 'quiet', `Read as: ${oneLine(answer.understood)}`)}\n${reply}`;
}

function renderQuotes(best: Quote, conflict: Quote | undefined, screen: Screen): string {
  const shown = renderExcerpt(best, screen);
  if (!conflict) return shown;
  return ['Two accounts differ:', shown, '', renderExcerpt(conflict, screen)].join('\n');
}

function renderRefusal(suggestions: readonly string[], screen: Screen): string {
  const silence = "The story doesn't say.";
  if (suggestions.length === 0) return silence;
  const numbered = suggestions.map(
    (suggestion, index) => `  ${paint(screen, 'accent', `${index + 1}`)} ${oneLine(suggestion)}`,
  );
  return [silence, paint(screen, 'quiet', 'What it does answer:'), ...numbered].join('\n');
}
