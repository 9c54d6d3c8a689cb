import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Story files by name, and questions about them. */
export interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
}

/** The stories of the shipped corpus, with the questions that the evaluation asks of them. */
export function shipped(): Asked {
  return { files: filesOf('corpus', () => true), questions: questionsOf('test/eval/shipped.json') };
}

/** A dozen stories of the evaluation's final part, and every fifth of their questions. */
export function aDozen(): Asked {
  const folder = 'test/eval/final';
  const chosen = readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith('.json'))
    .slice(0, 12);
  const names = new Set(chosen.map((file) => path.parse(file).name));
  return {
    files: filesOf(folder, (name) => names.has(name)),
    questions: chosen
      .flatMap((file) => questionsOf(`${folder}/${file}`))
      .filter((_, i) => i % 5 === 0),
  };
}

function filesOf(folder: string, wanted: (name: string) => boolean): Record<string, string> {
  const files = readdirSync(path.join(ROOT, folder)).filter(
    (file) => /\.(md|txt)$/.test(file) && wanted(path.parse(file).name),
  );
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(ROOT, folder, file), 'utf8')]),
  );
}

function questionsOf(file: string): string[] {
  const { questions } = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
  return questions.map(({ question }: { readonly question: string }) => question);
}
