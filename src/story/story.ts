import type { Gender } from './lexicon/givenNames.ts';
import type { Span } from './span.ts';

/** What a story's front matter says about it. Only facts somebody stated; nothing is guessed. */
export interface StoryMeta {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  /** The editor's corrections: people the rules would miss, misname or split. */
  readonly people?: readonly PersonNote[];
}

/** What an editor says about a person of the story. */
export interface PersonNote {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
}

/**
 * - `headline`: the title line and sub-headings
 * - `body`: a paragraph of the article; the only kind that may start an answer unmarked
 * - `caption`: words under a picture, with its credit; quotable, marked as a caption
 * - `link`: "Read more: …", "Watch: …", bylines, share buttons; never quoted
 */
export type BlockKind = 'headline' | 'body' | 'caption' | 'link';

/** One line or paragraph of a story, in text order; blocks never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Sentences in order, each trimmed of surrounding white space and lying inside the block. */
  readonly sentences: readonly Span[];
  /** Set when an earlier block of this story says the same words; such a block is not indexed. */
  readonly duplicate?: true;
}

/** Whose words a quotation is: the fullest name the story supports. */
export interface Speaker {
  readonly name: string;
  /** How the story introduces the speaker: "retired astronaut", "head of the agency". */
  readonly role?: string;
}

/**
 * Somebody's words. Direct speech covers the words between the quotation marks without the marks;
 * reported speech (`direct: false`) covers the clause that reports them, what somebody tells others to do,
 * calls them or charges them with ("blamed | the board for the fire"),
 * and the words of a transcript, an interview or behind a headline's label, which have no marks. A quotation that runs over
 * several paragraphs is one Quotation a paragraph, all with the same speaker.
 */
export interface Quotation extends Span {
  readonly direct: boolean;
  readonly speaker?: Speaker;
  /** Whom the words were given to, when that is a newspaper, a programme or an agency. */
  readonly outlet?: string;
  /** The verb that hands over to the words: "said", "told", "According to". */
  readonly cue?: Span;
}

/** One person in one story. */
export interface Person {
  /** The fullest form the story uses. */
  readonly name: string;
  /** Other forms that mean the same person: bare surname, unambiguous first name, title + surname. */
  readonly aliases: readonly string[];
  /** Roles as the story words them: "retired astronaut". */
  readonly roles: readonly string[];
  /** Relations to other people of the story: "mother of Jane Doe". */
  readonly relations: readonly string[];
  /** Age in years, when stated. */
  readonly age?: number;
  /** Whether the story says "she" or "he", when it shows. */
  readonly gender?: Gender;
  readonly mentions: readonly Span[];
}

/** A date or a duration the story states. */
export interface DateMention extends Span {
  readonly kind: 'date' | 'duration';
  /** ISO 8601 at the precision known: `2022-03-30`, `2021-04`, `P355D`; null when unresolvable. */
  readonly value: string | null;
}

/** A story as read: its text and everything found in it, all as spans into `text`. Immutable. */
export interface Story {
  /** The file's name without its ending; how commands and the JSON contract name the story. */
  readonly name: string;
  /** The front matter's title, else the first headline's words, else `name`. */
  readonly title: string;
  readonly meta: StoryMeta;
  /** The file's content after the front matter, unchanged: CRLF and all. */
  readonly text: string;
  /** Eight hex digits that change whenever the file's content does. */
  readonly fingerprint: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  readonly dates: readonly DateMention[];
}

/** Something wrong with a story file, told so that its author can mend it. */
export interface Problem {
  /** 1-based line in the file. */
  readonly line: number;
  /** What is wrong, naming the field: `unknown front matter key "autor"`. */
  readonly what: string;
  /** What to do about it: `did you mean "author"?`. */
  readonly fix: string;
}
