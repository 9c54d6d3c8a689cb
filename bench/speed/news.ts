import { readFileSync } from 'node:fs';

/** A story file made up of templates, and questions that it answers. */
export interface MadeStory {
  readonly name: string;
  readonly content: string;
  readonly questions: readonly string[];
}

/** Paragraphs of a made story, its headline included. */
export const paragraphsPerStory = 20;

/**
 * Makes up news: the words as frequent as in English, with people, speech, figures and dates, so that
 * reading it is real work. The same stories every time; a larger number begins with the smaller.
 */
export function makeNews(stories: number): MadeStory[] {
  return Array.from({ length: stories }, (_, i) => makeStory(i));
}

/** Everything a story is about; each of its paragraphs draws from it. */
interface Facts {
  readonly chance: Chance;
  readonly people: readonly MadePerson[];
  readonly town: string;
  readonly topic: string;
  readonly published: Date;
}

interface MadePerson {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
  readonly age: number;
}

function makeStory(number: number): MadeStory {
  const chance = createChance(number + 1);
  const facts: Facts = {
    chance,
    people: [makePerson(chance), makePerson(chance), makePerson(chance)],
    town: capital(syllables(chance, 2)),
    topic: noun(chance),
    published: new Date(Date.UTC(2018, 0, 1 + (number % 2500))),
  };
  const paragraphs = Array.from({ length: paragraphsPerStory - 1 }, (_, i) =>
    makeParagraph(facts, i),
  );
  const title = `${facts.town} ${verb(chance)}s ${facts.topic} after ${noun(chance)}`;
  const published = facts.published.toISOString().slice(0, 10);
  return {
    name: `story-${String(number).padStart(5, '0')}`,
    content: `---\npublisher: Made-up Times\npublished: ${published}\n---\n# ${title}\n\n${paragraphs.map(({ text }) => text).join('\n\n')}\n`,
    questions: paragraphs.flatMap(({ question }) => question ?? []),
  };
}

interface Paragraph {
  readonly text: string;
  readonly question?: string;
}

function makeParagraph(facts: Facts, place: number): Paragraph {
  const { chance } = facts;
  const first = templates[place % templates.length]?.(facts);
  const filler = Array.from({ length: 1 + chance(3) }, () => fill(facts));
  return {
    text: [first?.text, ...filler].join(' '),
    ...(first?.question !== undefined && { question: first.question }),
  };
}

type Template = (facts: Facts) => Paragraph;

const templates: readonly Template[] = [
  ({ chance, people, town, topic, published }) => {
    const person = chance.of(people);
    const thing = noun(chance);
    return {
      text: `${person.name}, ${person.role} of ${town}, said on ${day(published)} that the ${topic} would ${verb(chance)} the ${thing}.`,
      question: `What did ${person.name} say about the ${thing}?`,
    };
  },
  ({ chance, people, topic }) => {
    const person = chance.of(people);
    const reason = noun(chance);
    return {
      text: `“We had to ${verb(chance)} the ${topic} because the ${reason} was so ${noun(chance)},” said ${person.surname}, ${person.age}.`,
      question: `How old is ${person.name}?`,
    };
  },
  ({ chance, town, published }) => {
    const things = `${noun(chance)}s`;
    const action = verb(chance);
    return {
      text: `About ${(2 + chance(97)) * 100} ${things} ${action}ed in ${town} in ${published.getUTCFullYear() - 1 - chance(9)}.`,
      question: `How many ${things} ${action}ed in ${town}?`,
    };
  },
  ({ chance, people, town }) => {
    const person = chance.of(people);
    const thing = noun(chance);
    return {
      text: `She told the Made-up Times that ${person.surname} had ${verb(chance)}ed the ${thing} at the hospital in ${town}, but “nobody ${verb(chance)}ed”.`,
      question: `Who ${verb(chance)}ed the ${thing} in ${town}?`,
    };
  },
  ({ chance, topic, town }) => {
    const thing = noun(chance);
    return {
      text: `The ${topic} cost ${town} $${1 + chance(900)} million because the ${thing} of the ${noun(chance)} failed.`,
      question: `Why did the ${topic} cost ${town} so much?`,
    };
  },
  (facts) => ({ text: fill(facts) }),
];

/** A sentence that says nothing in particular. */
function fill({ chance, people, town }: Facts): string {
  const kinds = [
    () =>
      `The ${noun(chance)} of the ${noun(chance)} had ${verb(chance)}ed the ${noun(chance)} before, and it was ${noun(chance)} that ${verb(chance)}ed them most.`,
    () =>
      `He would ${verb(chance)} with his ${noun(chance)} for ${2 + chance(30)} days, the ${noun(chance)} said.`,
    () =>
      `For the ${noun(chance)} in ${town}, there is no ${noun(chance)} without ${noun(chance)} and ${noun(chance)}.`,
    () =>
      `${chance.of(people).surname} did not ${verb(chance)} when the ${noun(chance)} was asked to ${verb(chance)} it.`,
  ];
  return chance.of(kinds)();
}

function makePerson(chance: Chance): MadePerson {
  const surname = capital(syllables(chance, 3));
  return {
    name: `${capital(chance.of(givenNames))} ${surname}`,
    surname,
    role: chance.of(['mayor', 'fire chief', 'head teacher', 'spokeswoman', 'harbour master']),
    age: 20 + chance(60),
  };
}

/** A whole number from 0 up to, not including, `below`; the same series for the same seed. */
interface Chance {
  (below: number): number;
  of<T>(items: readonly T[]): T;
}

/** Marsaglia's xorshift (2003) with 32 bits. */
function createChance(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  const next = (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
  return Object.assign(next, { of: <T>(items: readonly T[]) => items[next(items.length)] as T });
}

const words = readFileSync('bench/lexicon/frequencies.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '));
const verbs = words.flatMap(([word = '', , share]) => (Number(share) > 4 ? [word] : []));
const nouns = words.flatMap(([word = '', , share]) => (Number(share) > 4 ? [] : [word]));

function noun(chance: Chance): string {
  return byFrequency(nouns, chance);
}

function verb(chance: Chance): string {
  return byFrequency(verbs, chance);
}

/** Zipf's law: the word of rank r comes with a probability in proportion to 1/r. */
function byFrequency(list: readonly string[], chance: Chance): string {
  const rank = Math.floor(Math.exp((chance(1_000_000) / 1_000_000) * Math.log(list.length + 1)));
  return list[rank - 1] ?? '';
}

const givenNames =
  'aaron alice anna boris carla daniel elena emma frank hana ivan james julia kofi laura lucy mary omar peter rosa samuel sofia tariq tomas vera'.split(
    ' ',
  );
const parts =
  'ba be bran dor el fen gar hal is ko lin mar nor ol per qui ros sten tol ul ven wick'.split(' ');

function syllables(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.of(parts)).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function day(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
