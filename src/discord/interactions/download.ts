import { InputError } from '../../library/inputError.ts';
import { LARGEST_BYTES, tooLarge } from '../../library/sourceText.ts';

/** A file that a member sent along, as Discord describes it. */
export interface Attached {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Where Discord keeps it; not for members to choose. */
  readonly url: string;
}

const PATIENCE = 10_000;

/** @throws InputError when the file is too large or does not come */
export async function download({ name, size, url }: Attached): Promise<Uint8Array> {
  if (size > LARGEST_BYTES) throw tooLarge(name);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // Told below, without the address: it is signed.
  }
  throw new InputError(`${name} could not be fetched from Discord, try it again`);
}
