import { wordSet } from '../../lexicon/wordSet.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';

// What tells that a name is a place's, a firm's or a thing's, and nobody's.

/** "the trawler Jane Doe", "the journal Marine Ecology", "a dog called Max". */
export function namesThing(tokens: readonly Token[], { titleFirst }: Candidate): boolean {
  if (tokens[titleFirst]?.opens) return false;
  const named = /^(?:named|called)$/u.test(tokens[titleFirst - 1]?.text ?? '') ? 1 : 0;
  const before = tokens[titleFirst - 1 - named]?.text ?? '';
  return (
    THINGS.has(before) ||
    // "a group calling itself Doe"
    /^(?:itself|themselves)$/u.test(before) ||
    (before === 'of' && PLACE_NOUN.test(tokens[titleFirst - 2]?.text ?? '')) ||
    (before === 'of' && BODY.test(tokens[titleFirst - 2]?.text ?? '')) ||
    isFirmSetOff(tokens, titleFirst) ||
    isTownSetOff(tokens, titleFirst)
  );
}

/** "the Ministry of Emergency Situations". */
const BODY =
  /^(?:Ministry|Department|Bureau|Institute|School|College|Faculty|University|Federation|Confederation|Association|Union|Society|Commission|Board|Board|Agency)$/u;

/** "the temple of Wat Doe". */
const PLACE_NOUN =
  /^(?:temple|monastery|shrine|mosque|village|town|city|suburb|district|province|county|region|island|port|pass|valley|river|lake|harbour|harbor|parish|cemetery|church|chapel|hamlet|battle|state|kingdom|republic)$/u;

/** "a Dutch firm, Harbour Paint, …": the firm's name, set off behind what it is. */
function isFirmSetOff(tokens: readonly Token[], at: number): boolean {
  const [noun, comma] = [tokens[at - 2]?.text ?? '', tokens[at - 1]];
  const article = [tokens[at - 3], tokens[at - 4]].some((token) =>
    /^an?$/iu.test(token?.text ?? ''),
  );
  return (
    comma?.text === ',' &&
    article &&
    /^(?:firm|company|startup|start-up|charity|retailer)$/u.test(noun)
  );
}

/** "In the capital, Doe, …": the town's name, set off behind what it is. */
const isTownSetOff = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) &&
  /^(?:capital|city|town|village|suburb|port)$/u.test(tokens[at - 2]?.text ?? '') &&
  /^(?:the|nearby|neighbouring|neighboring)$/iu.test(tokens[at - 3]?.text ?? '');

const THINGS = wordSet(`
ship ships boat trawler tanker freighter vessel yacht ferry tug tugboat schooner frigate destroyer
submarine lifeboat liner barge dinghy spacecraft spaceship probe rover lander rocket satellite
telescope locomotive journal newspaper magazine novel album song single film movie musical opera
play sitcom series show podcast programme program drama documentary memoir book dog puppy labrador
spaniel terrier cat kitten horse pony racehorse mare stallion colt filly gelding cow bull parrot
tortoise hamster rabbit pig goat donkey elephant lion tiger gorilla chimpanzee panda whale dolphin
orangutan village town city suburb hamlet island river estate restaurant pub café cafe bar nightclub
hotel charity nonprofit non-profit firm company startup start-up band group trio quartet label brand
trust practice consultancy brokerage retailer supermarket chain subsidiary parent app website
software chatbot storm hurricane typhoon cyclone asteroid comet planet mine mountain peak glacier
lake
`);

/** "Harbourton" of "Duke Roe of Harbourton". */
export function isSeat(tokens: readonly Token[], { titleFirst, words }: Candidate): boolean {
  const [name, of] = [tokens[titleFirst - 2], tokens[titleFirst - 1]];
  return words.length === 1 && of?.text === 'of' && /^\p{Lu}\p{Ll}/u.test(name?.text ?? '');
}

/** "Harbour Bend" in "Jane Doe, 45, of Harbour Bend": where somebody lives. */
export function isHome(tokens: readonly Token[], { titleFirst }: Candidate): boolean {
  return (
    (/^(?:of|from)$/u.test(tokens[titleFirst - 1]?.text ?? '') &&
      isComma(tokens[titleFirst - 2]) &&
      (/^\d{1,3}$/u.test(tokens[titleFirst - 3]?.text ?? '') || isNameFrom(tokens, titleFirst))) ||
    isTownOfStreet(tokens, titleFirst)
  );
}

const LONGEST_ADDRESS = 9;

/** "Jane Doe, 45, of Mill Lane, | Harbour Bend,": the town behind the street. */
function isTownOfStreet(tokens: readonly Token[], town: number): boolean {
  if (!isComma(tokens[town - 1])) return false;
  let at = town - 2;
  while (
    at > town - LONGEST_ADDRESS &&
    (isComma(tokens[at]) || /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
  )
    at--;
  return (
    at < town - 2 &&
    /^(?:of|from)$/u.test(tokens[at]?.text ?? '') &&
    isComma(tokens[at - 1]) &&
    /^\d{1,3}$/u.test(tokens[at - 2]?.text ?? '')
  );
}

/** "Jane Doe, from Hull, won": a place alone between commas. */
const isNameFrom = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.text === 'from' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[place - 3]?.text ?? '') &&
  isComma(tokens[place + 1]);

/** "Marine One", "Formula Two". */
export const isNumbered = ({ words }: Candidate): boolean =>
  words.length > 1 && /^(?:One|Two|Three|Four|Five|Six)$/u.test(words.at(-1) ?? '');

/** "(Doctors) Without Borders". */
export const opensWithPreposition = ({ words }: Candidate): boolean =>
  /^(?:Without|Against|Beyond|Over|Under|Of)$/u.test(words[0] ?? '');

/** "off Isla Parda": Isla is a girl's name as well. */
export const isSpanishIsland = (
  tokens: readonly Token[],
  { titleFirst, words }: Candidate,
): boolean =>
  words.length > 1 &&
  words[0] === 'Isla' &&
  /^(?:in|off|on|around|near|of|to)$/u.test(tokens[titleFirst - 1]?.text ?? '');

/** "Upper Doe", "Storm Doe": the first word of places and storms. */
export const opensPlaceName = ({ words }: Candidate): boolean =>
  words.length > 1 && PLACE_OPENER.test(words[0] ?? '');

const PLACE_OPENER =
  /^(?:Upper|Lower|Nether|Puerto|San|Santa|Saint|Storm|Hurricane|Port|Fort|Cape|Het|Los|Las|Les|Old|Nine)$/u;
