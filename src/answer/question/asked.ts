import { outletNouns } from './outletNouns.ts';
import { plainWords } from './plainWords.ts';

/**
 * What kind of thing a question asks for. `listener` is to whom words were given: a newspaper, a
 * programme, reporters; `clock` is a time of day; `extent` is how long something is, in time or in space,
 * and `length` a distance, height or depth. `phrase` is a name or noun phrase ("what", "which"), `topic` a
 * question without a question word ("mary age"), `polar` one to be answered yes or no.
 */
export type Asked =
  | 'said'
  | 'listener'
  | 'age'
  | 'duration'
  | 'extent'
  | 'length'
  | 'date'
  | 'clock'
  | 'money'
  | 'percent'
  | 'number'
  | 'place'
  | 'reason'
  | 'person'
  | 'name'
  | 'manner'
  | 'deed'
  | 'phrase'
  | 'polar'
  | 'topic';

interface Rule {
  readonly asked: Asked;
  readonly pattern: RegExp;
}

const sayVerbs =
  'say|said|saying|tell|told|think|feel|claim|warn|describe|call|write|tweet|post|comment|respond|react|reply|answer|add|argue|suggest|explain|announce|promise|accuse|insist|mention|recall|believe|deny|admit|ask|advise|urge|justify|defend|compare|criticise|criticize|complain|apologise|apologize|confess|condemn|dismiss|joke|report|reveal';
/** A verb of saying, as a question puts it after "did" or "has". */
export const saysWord = new RegExp(`^(${sayVerbs})$`);
const talkVerbs = 'talk|talked|talking|speak|spoke|spoken|speaking|confide|confided';
/** A verb of saying or of talking to somebody. */
export const tellsWord = new RegExp(`^(${sayVerbs}|${talkVerbs}|give|given)$`);
const did = '(did|does|do|has|have|had)';
const units = 'years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|nights?';
const places =
  'city|cities|country|countries|town|village|state|county|place|region|province|continent|street|road|venue|stadium|location|district|island|port|airport|hospital|court';

/** Of those found at the same place, the first says what is asked. */
const rules: readonly Rule[] = [
  {
    asked: 'listener',
    pattern: new RegExp(
      `\\b(what|which) (\\S+ ){0,3}(${outletNouns.join('|')})\\b.* (did|does|do|has|have|had|was|were|is) .*\\b(${sayVerbs}|${talkVerbs}|interview|interviewed)\\b`,
    ),
  },
  {
    asked: 'listener',
    pattern: new RegExp(`\\bwhom? ${did} .*\\b((${talkVerbs}) (to|with)|interview (with|to))$`),
  },
  {
    asked: 'listener',
    pattern: new RegExp(
      `\\bto whom ${did} .*\\b(say|said|admit|complain|confess|explain|announce|give)\\b`,
    ),
  },
  { asked: 'listener', pattern: new RegExp(`\\bwhom ${did} .*\\b(tell|told)\\b`) },
  {
    asked: 'said',
    pattern: new RegExp(
      `\\b(what|how) (did|does|do|has|have|had|is|was|were) (?!i |we |you ).*\\b(${sayVerbs})\\b`,
    ),
  },
  {
    asked: 'said',
    pattern:
      /\bwhat('s| is| was| were|s)? .*\b(comments?|reactions?|response|reply|words|opinion|view|message)\b/,
  },
  { asked: 'said', pattern: /\b(quotes?|quoted|statement) (from|by|of)\b/ },
  {
    asked: 'age',
    pattern:
      /\bhow old\b|\bwhat('s| is| was|s)? .*\bages?\b|\b(what|which) age\b|\bat what age\b|^\S+( \S+){0,3} age$/,
  },
  { asked: 'extent', pattern: /\bhow long('s| is| are| was| were)\b/ },
  {
    asked: 'duration',
    pattern: new RegExp(
      `\\bhow long\\b|\\bhow many (more )?(${units})\\b|\\bhow much (time|longer)\\b`,
    ),
  },
  {
    asked: 'clock',
    pattern:
      /\b(what|which) (time|hour)\b(?! (frame|span|period|zone|limit|of (the )?year))|\bwhat('s| is| was|s) the time\b/,
  },
  {
    asked: 'date',
    pattern:
      /\bwhen\b|\b(what|which) (year|years|day|days|date|dates|month|months|time|century|decade|season|week)\b|\bwhat('s| is| was|s) the (date|year|day|time)\b/,
  },
  {
    asked: 'percent',
    pattern: /\b(what|which) (percent|percentage|proportion|share|fraction)\b|\bhow many percent\b/,
  },
  {
    asked: 'money',
    pattern:
      /\bhow much (money|cash|was .*paid|did .*(cost|pay|spend|raise|earn|lose|owe)|does .*(cost|pay|earn)|will .*(cost|pay))\b|\bwhat('s| is| was| did)? .*\b(cost|price|salary|fee|fine)\b/,
  },
  {
    asked: 'length',
    pattern:
      /\bhow (far|tall|deep|wide|thick)\b|\bwhat('s| is| was) (the|its|his|her|their) (\S+ )?(distance|height|length|width|depth)\b|\b(what|which) (height|distance|length|width|depth)\b/,
  },
  {
    asked: 'number',
    pattern:
      /\bhow (many|much|high|fast|quickly|large|big|small|short|steep|heavy|often|rare|strong|loud|close|tight|narrowly|accurate|hot|cold)\b|\bwhat('s| is| was) (the|its|his|her|their) (\S+ )?(number|score|scoreline|tally|vote|turnout|attendance|capacity|population|speed|weight|temperature|total|death toll|size)\b|\b(what|which) (number|score|speed|size)\b/,
  },
  {
    asked: 'reason',
    pattern:
      /\bwhy\b|\bhow come\b|\bwhat('s| is| was| were)? .*\b(reasons?|cause|causes|caused|motive|grounds)\b|\bfor what reason\b|\bwhat (caused|led to|prompted|triggered|made)\b/,
  },
  {
    asked: 'name',
    pattern:
      /\b(what|which|tell me|give me)\b.*\bnames?\b|\bwhat('s| is| was| are| were| did)? .*\b(called|named)$|\bnames? of\b/,
  },
  {
    asked: 'person',
    pattern:
      /\bwho(m|se|'s|s)?\b|\b(what|which) (person|man|woman|people)\b|\bname of the (man|woman|person|player|author)\b/,
  },
  { asked: 'place', pattern: new RegExp(`\\bwhere(abouts)?\\b|\\b(what|which) (${places})\\b`) },
  { asked: 'manner', pattern: /\bhow\b/ },
  {
    asked: 'deed',
    pattern:
      /\bwhat (did|does|do|has|have|had|is|was|are|were|will|would|can|could|should) .*\b(do|doing|done)\b|\bwhat('s| is| has| had| will)? (happens?|happened|happening|become|became)\b/,
  },
  { asked: 'phrase', pattern: /\b(what|which|whats|what's)\b/ },
];

/** What is looked up without a question word: "flour price", "wreck not found reason". */
const lookups: readonly Rule[] = [
  { asked: 'reason', pattern: /\b(reasons?|causes?|motives?)\b/ },
  {
    asked: 'said',
    pattern:
      /\b(comments?|reactions?|opinions?|views?|says|said|statement) (on|about|to)\b|\bquotes?$|\bquoted\b/,
  },
  { asked: 'percent', pattern: /\b(percent|percentage|proportion|share of)\b/ },
  {
    asked: 'money',
    pattern:
      /[$£€]|\b(prices?|costs?|fees?|fines?|salary|salaries|wages?|rent|budget|debts?|profits?|loss|losses|revenue|income|turnover|dividend|reward|grants?|prize|bonus|jackpot|winnings|damages|deposit|amount|spending|valuation|value|worth|money|dollars|euros|pounds)\b/,
  },
  {
    asked: 'date',
    pattern: /\b(date|dates|deadline)\b|(?<!\b(this|last|next|per|a|each|every) )\byear$/,
  },
  { asked: 'name', pattern: /\bnames?$|^names?\b/ },
  { asked: 'place', pattern: /\b(location|venue|whereabouts|destination|address|birthplace)\b/ },
  { asked: 'length', pattern: /\b(length|height|depth|width|distance|altitude)\b/ },
  {
    asked: 'number',
    pattern:
      /\b(number|total|population|speed|weight|size|area|temperature|capacity|score|attendance|deaths|death toll|visitors|acres|kilomet(re|er)s|miles|met(re|er)s|tonnes|hectares|per)\b/,
  },
  // "acres burned", "flights cancelled": how many
  {
    asked: 'number',
    pattern:
      /\b\p{L}{3,}s (\p{L}{3,}ed|burnt|taken|sold|killed|lost|held|built|found|given|made|left|born|won|sunk)\b/u,
  },
];

/** "Do you know when …", "Tell me who …": the question proper comes after. */
const politeOpening =
  /^(please |can you |could you )?((do|does) (you|it|anyone|the (story|article)) (know|say|tell|mention)|tell (me|us)|(do )?you know|say|any idea|i wonder|i want to know|explain)\b/;
const opensPolar = /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/;

/**
 * What kind of thing a question asks for, from its words alone. Of several question words the first
 * asks: "where were they when it sank" wants a place.
 */
export function readAsked(question: string): Asked {
  const text = plainWords(question);
  if (opensPolar.test(text) && !politeOpening.test(text)) return 'polar';
  let first: { readonly asked: Asked; readonly at: number } | undefined;
  for (const { asked, pattern } of rules) {
    const at = text.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { asked, at };
  }
  return (first ?? lookups.find(({ pattern }) => pattern.test(text)))?.asked ?? 'topic';
}
