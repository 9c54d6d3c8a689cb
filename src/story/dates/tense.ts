import { allMatches } from '../allMatches.ts';
import type { Span } from '../span.ts';
import { MONTH_NAME } from './namedMonths.ts';
import { WEEKDAY_NAME } from './weekdays.ts';

/** `intended` is what somebody once meant to do: by the time of writing it may have come to pass. */
export type Tense = 'past' | 'future' | 'intended' | 'unknown';

/** "will not be published": the modal rules the verbs that follow it, whatever their form. */
const RULED =
  '(?: (?:not|also|now|only|then|soon|later|\\w+ly))*(?: (?:be|stay|remain|keep|get)(?: \\w+ly)?)?(?: \\w+)?';

/** Words after which a date lies ahead, as news writes them: "will", "is due", "opens on". */
const AHEAD = [
  `(?:will|won['’]t|shall|must|['’]ll|(?:would|could|might|may|should)(?! (?:\\w+ )?have (?:been\\b|\\w+(?:ed|en|ne|ght)\\b)))${RULED}`,
  `(?:(?:is|are|be|being|was|were) )?(?:due|scheduled|slated|expected|poised|planned(?! (?:in|by|back|since) )|set(?! (?:out|off|up|about|aside|sail|foot|fire|in|on|by|during|last|back) )|likely)(?: to${RULED})?(?= )`,
  `about to${RULED}`,
  'marks(?= (?:the|a|one|his|her|its|\\d+\\w*) )|(?:expects|(?<=[a-z]s |\\b(?:we|they) )expect)(?= )|takes? (?:effect|place|office)|(?:come|go)(?:es|s)? into (?:effect|force)',
  // "is pencilled in for 4 June", but not "is wanted for a murder in June"
  `(?:is|are)(?: \\w+ly)? \\w+ed(?: in| down)? for(?= (?:the |late |early |mid-)?(?:${MONTH_NAME}|${WEEKDAY_NAME}|\\d))`,
  // "expects costs to ease": at most six words between, so that the pattern stays linear
  `(?:expect|forecast|project|anticipate|predict)s?(?: [\\w%$£.,'’-]+){1,6}? to(?: be)? \\w+`,
  '(?<!\\b(?:a|an|the|his|her|its|their|of|in|on) )(?:face|host|visit|entertain|welcome)s?(?= (?:a|an|the|to|trial|sentencing|elections?|[A-Z]))',
  '(?:plan|hope|aim|intend|need|want|promise|vow|pledge|agree|expect)(?:s|ning|ing)? to(?: be)? \\w+',
  '(?:is|are|was|were|has|have) to(?: be)? \\w+',
  "(?:is|are|am|['’]re|['’]s) (?!said|being)\\w+ing",
  `(?:delayed|deferred|postponed|moved|pushed|rescheduled|adjourned|extended|put)(?: [\\w'’-]+){0,5}? (?:to|until|till|for)(?= (?:late |early |mid-)?(?:${MONTH_NAME}|${WEEKDAY_NAME}))`,
  'Will (?:you|he|she|it|they|we|I|the)\\b',
  '[Ii]f (?:re-?)?(?:elected|approved|passed|convicted|ratified|confirmed|chosen)',
  'upcoming|ahead of|deadline|until|next|coming|[Ee]ffective',
  '(?:begin|start|open|reopen|close|end|expire|resume|return|retire|face|kick|go|take|run|conclude|launch|land|depart|leave|arrive|meet|play|visit|host|travel|continue|finish|last)s?(?= (?:on|in|at|from|off|place|here|next|until|again|through|\\w+ly|[A-Z]))',
  '(?:begin|start|open|expire|resume|conclude|return|land|meet|end|arrive|speak|travel|reopen|convene|decide|hear|attend|unveil|kick)s|launches|flies|testifies|heads (?:to|for|into)|(?<!(?:who|which|that) )holds',
  // "They now see a cut in March"
  '(?<=\\b(?:now|still|we|I|they|analysts|economists|investors|markets|traders) )(?:see|expect|forecast|predict|want|eye)s? (?:an?|the|no|another|one|two|three) (?:\\w+ ){0,2}?\\w+',
  // "lawmakers vote", but not "a vote"
  '(?<=[a-z]s )(?:vote|gather|decide|speak|testify|head|fly|go to the polls)(?= (?:on|in|at|for|to|here|next|[A-Z]))|goes (?:on|to|before)',
].join('|');

/** Plans told in the past tense: the day may lie ahead, and a month more likely is the nearest. */
const INTENDED =
  '(?:planned|hoped|aimed|intended|needed|wanted|promised|vowed|pledged|agreed) to(?: be)? \\w+';

/** "Talks that lasted until Friday", "had never won until Monday". */
const LASTED =
  "(?:had|has|have|did|was|were)(?:n['’]t| not| never)(?: [\\w'’-]+){1,9}? (?:until|till)|" +
  '(?:lasted|continued|stretched|dragged on|went on|ran|worked|waited)(?: on)? (?:until|till|into|through)';

/** Modals that look ahead in form only: "could not be reached", "would not comment". */
const NOBODY = "(?:[Nn]either(?: [\\w.'’-]+){1,10}?|[Nn]o one|[Nn]obody)";
const REFUSED = `(?:could not|couldn['’]t|${NOBODY} could)(?: \\w+ly)?(?: be)? \\w+|(?:would not|wouldn['’]t|${NOBODY} would)(?: \\w+ly)? (?:comment|say|discuss|elaborate|identify|disclose|release|give|confirm|speculate|reveal|answer)`;

const IRREGULAR =
  'set(?= (?:on|in|by|during|last|back) )|Asked|Pressed|Questioned|was|were|had|did|said|told|came|went|became|began|gave|made|won|lost|met|left|rose|fell|held|hit|struck|found|broke|drove|flew|grew|knew|led|ran|sang|sat|saw|sent|shot|sold|spent|spoke|stood|stole|swore|taught|thought|threw|took|understood|wore|wrote|got|built|bought|brought|caught|chose|felt|fought|forgot|heard|kept|laid|paid|sank|slept|sought|swept|swam|tore|woke|dealt|drew|beat|burnt|hung|hid|bore|born|been|has|have|since|ago|known|seen|taken|given|killed';

/** What was to happen and did not: "had been due to open in June". */
const UNDONE =
  'had been (?:due|scheduled|expected|set|supposed|planned|meant)(?: to(?: be)? \\w+)?';

/** "On what would have been his birthday": says what the day is, and not when. */
const ASIDE = 'what would have been';

/** "Sentenced for killing", "after leaving": what came before. */
const DONE =
  '(?:for|of) (?:killing|murdering|stealing|shooting|stabbing|robbing|raping|attacking|bombing|kidnapping|assaulting|defrauding|smuggling|lying|causing|leaking|plotting)|after \\w+ing';

const PAST = `${DONE}|${IRREGULAR}|(?!need|speed|indeed|hundred|sacred|seed|feed|breed|bleed|exceed|proceed|succeed|naked|wicked)[a-z]\\w+ed`;

const CUE = new RegExp(
  `\\b(?:(?<aside>${ASIDE})|(?<undone>${UNDONE}|${LASTED}|${REFUSED})|(?<intended>${INTENDED})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\w)`,
  'g',
);

/** Words that only count while they stand beside the date: "by Friday", "from Monday". */
const BESIDE_AHEAD =
  /\b(?:by|until|till|before|from|ahead of|as soon as|as early as|starting|beginning|ending|no later than|due|for)(?: the)? $/i;
const BESIDE_PAST = /\b(?:since|as of|dated) $/i;
/** "Dropped him for Wednesday's clash", "wheat for December delivery": what it is for is to come. */
const TO_COME =
  /^(?:['’]s (?:[\w-]+ ){0,2}?(?:clash|game|match|trip|visit|tie|derby|final|semi-final|qualifier|fixture)| (?:delivery|settlement|shipment))\b/;

/** "The draw is on Monday": the present of what is still to come. */
const BESIDE_IS = /\b(?:is|are|isn['’]t|aren['’]t)(?: not)? (?:on |in |at |for )?(?:the )?$/i;

/**
 * Tells of a sentence's dates whether they lie before or after the time of writing: by the nearest
 * verb before the date, else by the first one after it.
 */
export function tensesIn(sentence: string): (date: Span) => Tense {
  let known: readonly Cue[] | undefined;
  return (date) => {
    const lead = sentence.slice(Math.max(0, date.start - 24), date.start);
    if (BESIDE_PAST.test(lead)) return 'past';
    if (BESIDE_IS.test(lead)) return 'future';
    if (/\bfor $/.test(lead) && TO_COME.test(sentence.slice(date.end, date.end + 40)))
      return 'future';
    known ??= cuesIn(sentence);
    const before = known.findLast(({ end }) => end <= date.start);
    if (before) return before.tense;
    const after = known.find(({ start }) => start >= date.end)?.tense;
    // "on Friday agreed to leave": the day is that of the promise
    if (after === 'intended') return 'past';
    return after ?? (BESIDE_AHEAD.test(lead) ? 'future' : 'unknown');
  };
}

interface Cue extends Span {
  readonly tense: Tense;
}

function cuesIn(sentence: string): Cue[] {
  return allMatches(sentence, CUE)
    .filter(({ groups }) => groups?.['aside'] === undefined)
    .map(({ index, 0: words, groups }) => ({
      start: index,
      end: index + words.length,
      tense: tenseOf(groups ?? {}),
    }));
}

function tenseOf(cue: Readonly<Record<string, string | undefined>>): Tense {
  if (cue['intended']) return 'intended';
  return cue['ahead'] ? 'future' : 'past';
}
