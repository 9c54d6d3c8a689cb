/** A question as it reached the bot. What differs between guilds and channels travels here. */
export interface Question {
  readonly text: string;
  /** Restrict the answer to the story of this name. */
  readonly story?: string;
}
