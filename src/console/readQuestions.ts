import { InputError } from '../library/inputError.ts';

/** One line of the input of `answer --jsonl`. */
interface QuestionLine {
  readonly id?: string | number;
  readonly question: string;
}

/**
 * The questions of a JSON-lines stream as they arrive; empty lines are passed over. It stops at the
 * first line that cannot be read, so that the answers given never fall out of step with the input.
 *
 * @throws InputError naming that line.
 */
export async function* readQuestions(input: NodeJS.ReadStream): AsyncGenerator<QuestionLine> {
  let lineNumber = 0;
  for await (const line of linesOf(input)) {
    lineNumber++;
    if (line.trim() !== '') yield parseLine(line, lineNumber);
  }
}

/** Not node:readline, which also ends lines at U+2028; a JSON string may hold that. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parseLine(line: string, lineNumber: number): QuestionLine {
  const value = parseJson(line);
  if (isQuestionLine(value)) return value;
  throw new InputError(
    `line ${lineNumber} of stdin is not {"id": "…", "question": "…"}: write one such JSON object a line`,
  );
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
  const { id, question } = value as Partial<Record<'id' | 'question', unknown>>;
  return typeof question === 'string' && ['undefined', 'string', 'number'].includes(typeof id);
}
