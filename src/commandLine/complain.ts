import { CommanderError } from 'commander';
import { InputError } from '../library/inputError.ts';
import { StoreError } from '../store/storeError.ts';
import { tell } from './print.ts';

const BAD_INPUT = 2;

/**
 * Tells what was wrong in one line.
 * @returns the exit code
 * @throws the error itself when it is neither bad usage nor bad input, but a bug
 */
export function complain(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (!isBadInput(error)) throw error;
  tell(`verbatim: ${complaint(error)}`);
  return BAD_INPUT;
}

function isBadInput(error: unknown): error is Error {
  return [CommanderError, InputError, StoreError].some((kind) => error instanceof kind);
}

function complaint(error: Error): string {
  // Commander's way to say that no command was named.
  if (error.message === '(outputHelp)') return 'name a command, --help lists them';
  return error.message.replace(/^error: /, '').replace(/\s+/g, ' ');
}
