/** What the commands are told besides their arguments. */
export interface CorpusOption {
  /** Folder of the stories. */
  readonly corpus: string;
}

export interface JsonOption extends CorpusOption {
  readonly json?: true;
}

export interface ArchiveOption {
  readonly archive?: true;
}

export interface DataOption {
  /** Folder of the database, if not the bot's own. */
  readonly data?: string;
}
