import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../../config.ts';

/**
 * Structured logs on standard output: JSON a line, or short lines when a person is watching. What
 * members write is never logged above level `debug`, the token never at all.
 */
export function createLog(
  level: LogLevel,
  token: string,
  destination: DestinationStream = process.stdout.isTTY ? readable : pino.destination(1),
): Logger {
  const options = {
    level,
    base: null,
    redact: ['token', '*.token', 'authorization', '*.authorization'],
    hooks: { streamWrite: (line: string) => line.replaceAll(token, '[token]') },
  };
  return pino(options, destination);
}

const LEVEL_COLOURS: ReadonlyMap<number, string> = new Map([
  [40, '\u001b[33m'],
  [50, '\u001b[31m'],
  [60, '\u001b[31m'],
]);

const readable: DestinationStream = {
  write(line) {
    const { time, level, msg, ...facts } = JSON.parse(line) as Record<string, unknown>;
    const clock = new Date(Number(time)).toTimeString().slice(0, 8);
    const details = Object.entries(facts).map(([key, value]) => `${key}=${String(value)}`);
    const colour = LEVEL_COLOURS.get(Number(level)) ?? '';
    const words = [clock, `${colour}${String(msg)}\u001b[0m`, ...details];
    process.stdout.write(`${words.join(' ')}\n`);
  },
};
