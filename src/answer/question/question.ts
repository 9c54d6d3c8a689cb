/** A question as it reached the bot. What differs between guilds and channels travels here. */
export interface Question {
  readonly text: string;
  /** Restrict the answer to the story of this name. */
  readonly story?: string;
  /** What the same person asked just before, for a question that leans on it. */
  readonly earlier?: Earlier;
}

/** A question asked and answered before. */
export interface Earlier {
  /** As it was understood. */
  readonly text: string;
  /** Full name of the person its answer names or quotes, else of the last one it names itself. */
  readonly person?: string;
}
