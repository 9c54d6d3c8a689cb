import type { Attributed } from './quotations/attributed.ts';
import { findFrames } from './quotations/frames/findFrames.ts';
import { findDirectSpeech } from './quotations/marks/directSpeech.ts';
import { withoutNicknames } from './quotations/marks/nicknames.ts';
import { attribute } from './quotations/speakers/attribute.ts';
import { withEchoes } from './quotations/speakers/echoes.ts';
import { nameSpeakers } from './quotations/speakers/nameSpeakers.ts';
import { findHeadlineLabels } from './quotations/unmarked/headlineLabels.ts';
import { findInterview } from './quotations/unmarked/interviews.ts';
import { findTurns } from './quotations/unmarked/transcripts.ts';
import type { Block, Person, Quotation } from './story.ts';
import { findTokens } from './tokens.ts';

/**
 * Every direct quotation and reported clause of a story, by place. A clause without its cue, "that"
 * and final stop is reported speech, as is what somebody calls or charges others with; fragments in
 * marks inside it are direct quotations of their own.
 * Pure, linear in the length of the text for any one number of people, never throws.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Quotation[] {
  const tokens = findTokens(text, blocks);
  const speech = withoutNicknames(findDirectSpeech(text, blocks), people);
  const frames = findFrames(text, blocks, tokens, speech, people);
  const labelledTurns = findTurns(text, blocks, people);
  const turns = labelledTurns.length > 0 ? labelledTurns : findInterview(text, blocks, people);
  const labelled = findHeadlineLabels(text, blocks, people);
  const cued = outsideTurns(attribute(text, blocks, frames, speech, people), turns);
  const found = [
    ...withEchoes(text, blocks, cued),
    ...turns,
    ...withoutKnown(labelled, [...cued.filter(({ direct }) => !direct), ...turns]),
  ];
  return nameSpeakers(text, tokens, people, found).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Without what is reported in a turn of a transcript, which is all its speaker's own. Both are in text order. */
function outsideTurns(cued: readonly Attributed[], turns: readonly Attributed[]): Attributed[] {
  let next = 0;
  return [...cued]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, direct }) => {
      while ((turns[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      return direct || start < (turns[next]?.start ?? Number.POSITIVE_INFINITY);
    });
}

/** Leaves out words that a cue has found before; both are read once, side by side. */
function withoutKnown(unmarked: readonly Attributed[], known: readonly Attributed[]): Attributed[] {
  const byStart = [...known].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return [...unmarked]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (; (byStart[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++)
        reached = Math.max(reached, byStart[next]?.end ?? 0);
      return reached <= start;
    });
}
