import type { Gender } from './givenNames.ts';
import { wordSet } from './wordSet.ts';

// Belongs here: closed-class words of English, and sentence openers that look like names when capitalised.

const determiners = wordSet(
  'a an the this that these those his her its their our my your some any every each no one two three four five six seven eight nine ten several many most few all both another other more',
);
const pronouns = wordSet(
  'he she it they we i you him her them us me who which that whom whose himself herself itself themselves someone somebody anyone everyone everybody nobody one others',
);
const prepositions = wordSet(
  'of in on at for from with by to into onto over under after before during since until about against among between through without within near outside inside behind beyond as like including despite amid around across towards toward per via than off up down out upon along beside besides following throughout concerning regarding',
);
const conjunctions = wordSet(
  'and but or nor so yet while although though because if when where whereas unless once since as than whether however',
);
const auxiliaries = wordSet(
  'is are was were be been being am has have had having do does did will would shall should can could may might must is had',
);
const adverbs = wordSet(
  'also later then now still already once reportedly previously earlier recently repeatedly publicly privately simply just only even always never often sometimes again further too not initially originally eventually finally ultimately subsequently reportedly allegedly apparently reportedly angrily quietly calmly jokingly bluntly flatly tearfully firmly proudly emotionally successfully openly specifically long since famously frequently immediately quickly quoted twice afterwards afterward',
);
const lyNouns = wordSet(
  'family reply supply ally assembly rally bully italy july monopoly anomaly butterfly belly jelly elderly friendly lovely early daily weekly monthly yearly only ugly silly holy lonely likely unlikely deadly costly orderly jolly',
);
const openers = wordSet(`
however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence besides instead indeed perhaps maybe still yet today yesterday tomorrow tonight now then there here asked speaking writing talking according earlier later last next this that
what why how when where who which whose yes no not nor once only even just also again always never sometimes often usually finally first second third fourth fifth eventually recently previously currently originally initially ultimately additionally alternatively similarly
likewise otherwise afterwards afterward elsewhere overall following given unlike despite except apart regardless whatever whenever wherever whether while until unless please thank thanks sorry hello well okay ok oh ah let lets new old former retired late veteran
read watch see more most many much some any all both each every either neither few several another other others such same own born raised based asked told called named known dressed armed signed
good great big small best worst better worse early young older younger local national international global western eastern northern southern central royal public private official military political economic social
enter take tell give send bring meet ask call imagine consider picture citing quoting facing wearing standing recalling responding replying commenting addressing announcing joining replacing beating helping meeting watching seeing using being having including regarding thanking praising defending criticising criticizing welcoming describing calling welcoming leading playing representing recalling naming inspired led supported backed watched joined accompanied flanked
dear mr mrs ms sir inside outside above below behind beyond photo picture image video file credit source caption update updated breaking exclusive opinion analysis live latest related topics share comments advertisement subscribe
police officers officials residents witnesses experts scientists researchers critics supporters campaigners ministers lawmakers fans players prosecutors investigators doctors teachers parents workers protesters authorities sources people men women children students voters
nearby around about nearly almost approximately roughly over under between among amid during since before after against along across through throughout within without toward towards into onto upon off out up down near by for from in of on to with at as if or and but so because although though
he she it they we i you his her its their our my your him them us me a an the these those there it's that's he's she's we're they're i'm i've don't can't didn't won't isn't wasn't
`);

export const isDeterminer = (word: string): boolean => determiners.has(word.toLowerCase());
export const isPronoun = (word: string): boolean => pronouns.has(word.toLowerCase());
export const isPreposition = (word: string): boolean => prepositions.has(word.toLowerCase());
export const isConjunction = (word: string): boolean => conjunctions.has(word.toLowerCase());
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word.toLowerCase());
export const isAdverb = (word: string): boolean => {
  const adverb = word.toLowerCase();
  return (
    adverbs.has(adverb) ||
    (word.endsWith('ly') && /^[a-z]{3,}ly$/.test(word) && !lyNouns.has(adverb))
  );
};

const male = wordSet('he his him himself');
const female = wordSet('she her hers herself');

/** Whom a personal or possessive pronoun stands for; undefined for other words. */
export function genderOfPronoun(word: string): Gender | undefined {
  const pronoun = word.toLowerCase();
  if (male.has(pronoun)) return 'male';
  return female.has(pronoun) ? 'female' : undefined;
}

/** "not", "never", "didn't". */
export const isNegation = (word: string): boolean => /^(?:not|never)$|n['’]t$/u.test(word);

/** A word that a sentence may open with, and so has a capital for no other reason. */
export function isSentenceOpener(word: string): boolean {
  return isListedOpener(word) || isAdverb(word.toLowerCase());
}

/** The same without words that only end as adverbs do: "Moberly" is a name as well. */
export function isListedOpener(word: string): boolean {
  const opener = word.toLowerCase();
  return (
    openers.has(opener) ||
    adverbs.has(opener) ||
    isDeterminer(opener) ||
    isPreposition(opener) ||
    isConjunction(opener) ||
    isAuxiliary(opener)
  );
}
