/**
 * Why the store can't do its work:
 * - `outdated`: somebody else changed the same thing in between
 * - `full`: no space is left on the disk
 * - `unwritable`: the folder or file may not be written, or is not there
 * - `busy`: another process held it too long
 * - `damaged`: the file is no database of ours, or a newer version of the bot wrote it
 * - `failed`: anything else
 */
export type StoreTrouble = 'outdated' | 'full' | 'unwritable' | 'busy' | 'damaged' | 'failed';

/** The store could not do its work. Its message is one sentence that names the fix. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
