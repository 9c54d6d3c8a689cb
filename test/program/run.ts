import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the program as `npm run verbatim` does. */
export function build(): void {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  for (const step of [[compiler, '-b'], ['bundle.mjs']]) {
    execFileSync(process.execPath, step, { cwd: ROOT, stdio: 'inherit' });
  }
}

/** Runs a built entrance from the repository's root with this input on stdin, to its end. */
export function run(
  entrance: 'cli' | 'main',
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const program = path.join(ROOT, `dist/src/bundle/${entrance}.js`);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  // A program that stops at bad input leaves the rest of it unread.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
