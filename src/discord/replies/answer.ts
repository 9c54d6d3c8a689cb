import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Quote } from '../../answer/answer.ts';
import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import type { Question } from '../../answer/question/question.ts';
import { ARCHIVE_AWAY } from '../../archive/ask.ts';
import { contextId, moreId, suggestionId, wrongId } from '../buttons/ids.ts';
import { oneLine } from './markdown.ts';
import { quoted, stacked } from './quoted.ts';
import { BUTTON_LABEL_LIMIT, button, card, type Reply, row, TEXT_LIMIT, text } from './reply.ts';

/** What the question and a remark of ours may take of a message's text. */
const RESERVED = 800;
const QUESTION_LIMIT = 300;
const SUGGESTIONS = 4;

/**
 * An answer as a member sees it. `shown` is the question when the channel would not show it
 * otherwise: behind a slash command or a button. `archiveAway`: there is an archive, and it could not
 * be asked.
 */
export function answerReply(
  answer: Answer,
  question: Question,
  shown = false,
  archiveAway = false,
): Reply {
  const asked = shown ? [text(`-# ${oneLine(answer.question, QUESTION_LIMIT)}`)] : [];
  if (answer.understood !== undefined)
    asked.push(text(`-# Read as: ${oneLine(answer.understood, QUESTION_LIMIT)}`));
  if (archiveAway) asked.push(text(`-# ${ARCHIVE_AWAY}`));
  const [best, ...rest] = answer.quotes;
  if (!answer.answered || !best) return refusal(answer, question, asked);
  const { conflict } = answer;
  const others = rest.filter((quote) => quote !== conflict);
  const buttons = [
    button('In context', contextId(best)),
    button('Not what I asked', wrongId(answer.question)),
  ];
  if (others.length > 0) buttons.unshift(button('More quotes', moreId(others)));
  const room = TEXT_LIMIT - RESERVED;
  const excerpts = conflict ? bothSides(best, conflict, room) : quoted(best, room);
  return card(...asked, ...excerpts, row(...buttons));
}

function bothSides(best: Quote, conflict: Quote, room: number): APIComponentInContainer[] {
  const sides = [best, conflict].map((quote) => quoted(quote, Math.floor(room / 2)));
  return [text('Two accounts differ:'), ...stacked(sides)];
}

/** Several excerpts below each other, sharing one message's limits. */
export function excerptsReply(excerpts: readonly Excerpt[]): Reply {
  const share = Math.floor(TEXT_LIMIT / excerpts.length);
  return card(...stacked(excerpts.map((excerpt) => quoted(excerpt, share))));
}

function refusal(
  { suggestions }: Answer,
  { story }: Question,
  asked: readonly APIComponentInContainer[],
): Reply {
  const silence = text("The story doesn't say.");
  const offered = [...new Set(suggestions)].filter((each) => each.trim()).slice(0, SUGGESTIONS);
  if (offered.length === 0) return card(...asked, silence);
  const [short, long] = [offered.filter(fitsButton), offered.filter((each) => !fitsButton(each))];
  const list = long.map((suggestion) => `\n- ${oneLine(suggestion, QUESTION_LIMIT)}`);
  const buttons = short.map((suggestion) => button(suggestion, suggestionId(suggestion, story)));
  const covers = text(`-# What it does answer:${list.join('')}`);
  return card(...asked, silence, covers, ...buttons.map((each) => row(each)));
}

function fitsButton(suggestion: string): boolean {
  return suggestion.length <= BUTTON_LABEL_LIMIT;
}
