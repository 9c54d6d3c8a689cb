import type { Span } from '../span.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** "will not be published": the modal rules the verbs that follow it, whatever their form. */
const RULED = '(?: (?:not|also|now|only|then|soon|later|\\w+ly))*(?: be(?: \\w+ly)?)?(?: \\w+)?';

/** Words after which a date lies ahead, as news writes them: "will", "is due", "opens on". */
const AHEAD = [
  `(?:will|won['’]t|shall|would|could|might|may|should|must|['’]ll)${RULED}`,
  `(?:(?:is|are|be|being|was|were) )?(?:due|scheduled|slated|expected|poised|planned|set|likely)(?: to${RULED})?(?= )`,
  `about to${RULED}`,
  // "expects costs to ease": at most six words between, so that the pattern stays linear
  `(?:expect|forecast|project|anticipate|predict)s?(?: [\\w%$£.,'’-]+){1,6}? to(?: be)? \\w+`,
  '(?<!\\b(?:a|an|the|his|her|its|their|of|in|on) )(?:face|host|visit|entertain|welcome)s?(?= (?:a|an|the|to|[A-Z]))',
  '(?:plan|hope|aim|intend|need|want|promise|vow|pledge|agree)(?:s|d|ed|ning|ing)? to(?: be)? \\w+',
  '(?:is|are|was|were|has|have) to(?: be)? \\w+',
  "(?:is|are|am|['’]re|['’]s) (?!said|being)\\w+ing",
  'upcoming|ahead of|deadline|until|next|coming|effective',
  '(?:begin|start|open|close|end|expire|resume|return|face|kick|go|take|run|conclude|launch|land|depart|leave|arrive|meet|play|visit|host|travel|continue|finish|last)s?(?= (?:on|in|at|from|off|place|here|next|until|again|through|[A-Z]))',
  '(?:begin|start|open|expire|resume|conclude|return|land|meet|end)s|launches',
].join('|');

const IRREGULAR =
  'was|were|had|did|said|told|came|went|became|began|gave|made|won|lost|met|left|rose|fell|held|hit|struck|found|broke|drove|flew|grew|knew|led|ran|sang|sat|saw|sent|shot|sold|spent|spoke|stood|stole|swore|taught|thought|threw|took|understood|wore|wrote|got|built|bought|brought|caught|chose|felt|fought|forgot|heard|kept|laid|paid|sank|slept|sought|swept|swam|tore|woke|dealt|drew|beat|burnt|hung|hid|bore|born|been|has|have|since|ago|known|seen|taken|given|killed';

/** What was to happen and did not: "had been due to open in June". */
const UNDONE =
  'had been (?:due|scheduled|expected|set|supposed|planned|meant)(?: to(?: be)? \\w+)?';

const PAST = `${IRREGULAR}|(?!need|speed|indeed|hundred|sacred|seed|feed|breed|bleed|exceed|proceed|succeed|united|naked|wicked)\\w{2,}ed`;

const CUE = new RegExp(
  `\\b(?:(?<undone>${UNDONE})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\w)`,
  'g',
);

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
