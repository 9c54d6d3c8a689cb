/**
 * Something a person gave us that cannot be used: a folder that is missing, a file that is no text.
 * Its message is one sentence that names the thing and the fix, and is shown as it stands.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
