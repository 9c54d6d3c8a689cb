import type { Span } from '../span.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** Words after which a date lies ahead, as news writes them: "will", "is due", "opens on". */
const AHEAD =
  "will|won['’]t|shall|would|could|might|may|should|due|scheduled|slated|expected|poised|planned|plans?|planning|hopes?|hoping|aims?|aiming|intends?|likely|upcoming|ahead of|until|deadline|(?:is|are|be|being|been|was|were) (?:set|about|to)|set to|next|coming|(?:is|are|am|['’]re|['’]s) (?!said|being)\\w+ing|(?:begin|start|open|close|end|expire|resume|return|face|kick|go|take|run|conclude|launch|land|depart|leave|arrive|meet|play|visit|host|travel|continue|finish|last)s? (?=(?:on|in|at|from|off|place|here|next|until|again|through|$|[A-Z]))|(?:begin|start|open|expire|resume|conclude|return|launche|land)s|effective";

const IRREGULAR =
  'was|were|had|did|said|told|came|went|became|began|gave|made|won|lost|met|left|rose|fell|held|hit|struck|found|broke|drove|flew|grew|knew|led|ran|sang|sat|saw|sent|shot|sold|spent|spoke|stood|stole|swore|taught|thought|threw|took|understood|wore|wrote|got|built|bought|brought|caught|chose|felt|fought|forgot|heard|kept|laid|paid|sank|slept|sought|swept|swam|tore|woke|dealt|drew|beat|burnt|hung|hid|bore|born|been|has|have|since|ago|known|seen|taken|given|killed';

const PAST = `${IRREGULAR}|(?!need|speed|indeed|hundred|sacred|seed|feed|breed|bleed|exceed|proceed|succeed|united|naked|wicked)\\w{2,}ed`;

const CUE = new RegExp(`\\b(?:(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\w)`, 'g');

/** Words that only count while they stand beside the date: "by Friday", "from Monday". */
const BESIDE_AHEAD =
  /\b(?:by|until|till|before|from|ahead of|starting|beginning|no later than|due|for)(?: the)? $/i;
const BESIDE_PAST = /\b(?:since|as of|dated) $/i;

/**
 * Whether a date lies before or after the time of writing, told by the nearest verb before it in
 * the sentence, else by the first one after it.
 */
export function tenseAt(sentence: string, date: Span): Tense {
  const lead = sentence.slice(Math.max(0, date.start - 24), date.start);
  if (BESIDE_PAST.test(lead)) return 'past';
  const cues = [...sentence.matchAll(CUE)].filter(
    (cue) => cue.index + cue[0].length <= date.start || cue.index >= date.end,
  );
  const before = cues.findLast((cue) => cue.index < date.start);
  const after = cues.find((cue) => cue.index >= date.end);
  const cue = before ?? after;
  if (cue) return cue.groups?.['ahead'] ? 'future' : 'past';
  return BESIDE_AHEAD.test(lead) ? 'future' : 'unknown';
}
