import { InputError } from '../library/inputError.ts';

/** One line of the input of `answer --jsonl`. */
export interface QuestionLine {
  readonly id?: string | number;
  readonly question: string;
}

/** @throws InputError naming the 1-based line when it is no `{"id", "question"}` object. */
export function parseQuestionLine(line: string, lineNumber: number): QuestionLine {
  const value = parseJson(line);
  if (!isQuestionLine(value)) {
    throw new InputError(
      `stdin line ${lineNumber}: expected {"id": …, "question": "…"} as one JSON object a line`,
    );
  }
  return value;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isQuestionLine(value: unknown): value is QuestionLine {
  if (typeof value !== 'object' || value === null) return false;
  const { id, question } = value as Record<string, unknown>;
  return typeof question === 'string' && ['undefined', 'string', 'number'].includes(typeof id);
}
