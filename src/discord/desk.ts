import type { Question } from '../answer/question/question.ts';
import type { Asked } from '../archive/ask.ts';
import type { StoryLabel } from '../archive/titles.ts';
import type { Keeper } from '../library/keeper.ts';
import type { Snapshot } from '../library/snapshot.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Gap } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import type { GuildSettings } from './keeping/settings.ts';
import type { Form } from './replies/form.ts';
import type { Reply } from './replies/reply.ts';
import type { Troubles } from './watch/troubles.ts';

/** What a reply is made from: the stories of one moment, as one visitor sees them. */
export interface Desk {
  readonly corpus: Corpus;
  /** Whether an archive is asked besides the stories of `corpus`. */
  readonly hasArchive: boolean;
  ask(question: Question): Promise<Asked>;
  /**
   * The desk that holds the story of this name: this one; or, for a story of the archive, one that
   * holds that story alone. This one as well when there is no such story.
   *
   * @throws StoreError when the archive would have to be asked and can't be
   */
  holding(name: string): Promise<Desk>;
  /** Stories of the archive whose title has words that begin as those typed; none while it can't be asked. */
  archived(typed: string, most: number): Promise<readonly StoryLabel[]>;
  /** The stories of these fingerprints, from the archive as well, as far as they are there still. */
  storiesOf(fingerprints: readonly string[]): Promise<readonly Story[]>;
  /** This server's own stories. */
  readonly uploads: readonly Story[];
  /** All the stories that a keeper may choose a channel's from, whichever this channel asks. */
  choosable(): readonly Story[];
  /** Whether the visitor may keep this server's stories. */
  readonly mayKeep: boolean;
  /**
   * Does what only a keeper may. Anybody else is told so; what a keeper gave wrongly, or the store
   * can't do, is told as well, and then nothing has changed.
   */
  keep(work: (office: Office) => Outcome): Promise<Reply | Form>;
  /**
   * Notes that a question was answered wrongly.
   *
   * @returns whether there are moderators to see it
   * @throws StoreError
   */
  markWrong(question: string): Promise<boolean>;
  readonly privacy: Privacy;
}

/** What a command, a button or a keeper's work comes to. */
export type Outcome = Promise<Reply | Form> | Reply | Form;

/** What a keeper works with. */
export interface Office {
  readonly keeper: Keeper;
  readonly channel: string;
  /** Whether the keeper also manages the server, and so may say who else keeps its stories. */
  readonly managesServer: boolean;
  readonly snapshot: Snapshot;
  readonly settings: GuildSettings;
  /** @throws StoreError */
  putSettings(settings: GuildSettings): Promise<void>;
  /** What was not answered here, or not rightly, oldest first. @throws StoreError */
  gaps(): Promise<readonly Gap[]>;
  /** How the store and the archive are at this moment. */
  troubles(): Promise<Troubles>;
  /** Hosts that stories may be fetched from. */
  readonly importHosts: readonly string[];
}

/** What is kept about the visitor. */
export interface Privacy {
  /** Days that questions are kept. */
  readonly days: number;
  /** @throws StoreError */
  kept(): Promise<number>;
  /** Deletes all of it and tells how much. @throws StoreError */
  forget(): Promise<number>;
}
