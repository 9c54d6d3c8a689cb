export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a value on one line; false when the reader does not keep up. */
export function printJson(value: unknown): boolean {
  return process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** For what is not the result: problems, progress. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
