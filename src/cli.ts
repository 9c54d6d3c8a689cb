#!/usr/bin/env node
import { once } from 'node:events';
import { Command, CommanderError } from 'commander';
import type { Answer } from './answer/answer.ts';
import type { Question } from './answer/question.ts';
import type { Archive } from './archive/archive.ts';
import type { Config } from './config.ts';
import { endWhenPipeBreaks } from './console/brokenPipe.ts';
import { counted } from './console/counted.ts';
import { InputError } from './library/inputError.ts';
import { formatProblem, type Snapshot } from './library/snapshot.ts';
import type { Corpus } from './search/corpus.ts';
import { StoreError } from './store/storeError.ts';

const BAD_INPUT = 2;

const LISTS = ['people', 'dates', 'quotes'] as const;
type List = (typeof LISTS)[number];

const DATA_OPTION = ['--data <dir>', 'folder of the database (default: DATA_DIR or data)'] as const;

const ARCHIVE_OPTION = [
  '--archive',
  'ask the archive in ARCHIVE_URL (default: DATABASE_URL) as well',
] as const;

interface CorpusOption {
  readonly corpus: string;
}

interface ArchiveOption {
  readonly archive?: true;
}

interface AskOptions extends JsonOption, ArchiveOption {
  readonly explain?: true;
}

interface JsonOption extends CorpusOption {
  readonly json?: true;
}

interface ImportOptions extends CorpusOption {
  readonly out?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

interface DataOption {
  readonly data?: string;
}

await main();

async function main(): Promise<void> {
  endWhenPipeBreaks(process.stdout);
  try {
    await commandLine().parseAsync();
  } catch (error) {
    process.exitCode = reportBadInput(error);
  }
}

/** Every action loads only what it needs, so that one question is answered without delay. */
function commandLine(): Command {
  const program = new Command('verbatim')
    .description("Answers questions about news stories only with the stories' own words.")
    .option('--corpus <dir>', 'folder that holds the stories', 'corpus')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeErr: () => {} })
    .helpCommand(false)
    .exitOverride();
  addReaders(program);
  addKeepers(program);
  return program;
}

function addReaders(program: Command): void {
  program
    .command('ask')
    .description('answer one question')
    .argument('<question...>')
    .option('--json', 'print the answer as a JSON object')
    .option('--explain', 'print why this answer won, or why there is none')
    .option(...ARCHIVE_OPTION)
    .action((words: string[], _, command) => ask(words.join(' '), command.optsWithGlobals()));
  program
    .command('answer')
    .description('answer {"id", "question"} lines from stdin, an answer object a line')
    .requiredOption('--jsonl', 'the one form there is')
    .option(...ARCHIVE_OPTION)
    .action((_, command) => answerLines(command.optsWithGlobals()));
  for (const list of LISTS) {
    program
      .command(list)
      .description(`list the ${list} in the stories`)
      .option('--json', 'print them as a JSON array')
      .action((_, command) => printList(list, command.optsWithGlobals()));
  }
}

function addKeepers(program: Command): void {
  program
    .command('import')
    .description('make a story file of pasted text, Markdown or HTML and print its path')
    .argument('<file>', 'UTF-8 text, at most 2 MB')
    .option('--out <dir>', 'folder to write into (default: the corpus)')
    .option('--title <title>', 'headline, which also names the file')
    .option('--publisher <name>')
    .option('--author <name>')
    .option('--published <date>', 'as YYYY-MM-DD')
    .option('--url <address>')
    .action((file: string, _, command) => importFile(file, command.optsWithGlobals()));
  program
    .command('check')
    .description('list every problem of the story files and how to fix it')
    .action((_, command) => check(command.optsWithGlobals()));
  program
    .command('backup')
    .description("copy the bot's database into a new file (not PostgreSQL); the bot may be running")
    .argument('<file>')
    .option(...DATA_OPTION)
    .action(backUpInto);
  program
    .command('restore')
    .description("make a backup the bot's database and keep the old one; stop the bot before")
    .argument('<file>')
    .option(...DATA_OPTION)
    .action(restoreFrom);
  program
    .command('migrate')
    .description('move the database of a folder into the empty PostgreSQL database DATABASE_URL')
    .option(...DATA_OPTION)
    .action(migrate);
  program
    .command('archive')
    .description(
      'make the archive in ARCHIVE_URL (default: DATABASE_URL) hold the stories of a folder',
    )
    .argument('<folder>', 'story files; only what changed since the last run is read')
    .action(archiveStories);
}

async function ask(text: string, options: AskOptions): Promise<void> {
  const memory = await openCorpus(options.corpus);
  const archive = await archiveWanted(options);
  try {
    if (options.explain) await explainAnswer(text, memory, archive);
    else await printAnswer(await answerFrom({ text }, memory, archive), options);
  } finally {
    await archive?.close();
  }
}

async function printAnswer(reply: Answer, { json }: JsonOption): Promise<void> {
  if (json) {
    const { answerJson } = await import('./console/answerJson.ts');
    printJson(answerJson(reply));
  } else {
    const { renderAnswer } = await import('./console/renderAnswer.ts');
    const { screenOf } = await import('./console/screen.ts');
    print(renderAnswer(reply, screenOf(process.stdout)));
  }
}

/** An archive that can't be asked is told on stderr; the other stories answer. */
async function answerFrom(question: Question, memory: Corpus, archive?: Archive): Promise<Answer> {
  const { ask } = await import('./archive/ask.ts');
  const { answer, trouble } = await ask(question, memory, archive);
  if (trouble) process.stderr.write(`the archive was left out: ${trouble.message}\n`);
  return answer;
}

async function explainAnswer(text: string, memory: Corpus, archive?: Archive): Promise<void> {
  const [{ explainAsked }, { renderExplanation }] = await Promise.all([
    import('./archive/ask.ts'),
    import('./console/renderExplanation.ts'),
  ]);
  print(renderExplanation(await explainAsked({ text }, memory, archive)));
}

/** The archive, where it is wanted. @throws InputError when it has no address */
async function archiveWanted({ archive }: ArchiveOption): Promise<Archive | undefined> {
  if (!archive) return undefined;
  const archiveUrl = await configuredArchive();
  const { openArchive } = await import('./archive/openArchive.ts');
  return openArchive(archiveUrl);
}

async function answerLines(options: CorpusOption & ArchiveOption): Promise<void> {
  const [{ answerJson }, { readQuestions }] = await Promise.all([
    import('./console/answerJson.ts'),
    import('./console/readQuestions.ts'),
  ]);
  const memory = await openCorpus(options.corpus);
  const archive = await archiveWanted(options);
  try {
    for await (const { id, question } of readQuestions(process.stdin)) {
      const reply = await answerFrom({ text: question }, memory, archive);
      const flushed = printJson(answerJson(reply, id));
      if (!flushed) await once(process.stdout, 'drain');
    }
  } finally {
    await archive?.close();
  }
}

async function printList(list: List, { corpus, json }: JsonOption): Promise<void> {
  const { stories } = await openCorpus(corpus);
  if (json) {
    const { listJson } = await import('./console/listJson.ts');
    printJson(listJson[list](stories));
  } else {
    const { renderList } = await import('./console/renderLists.ts');
    const { screenOf } = await import('./console/screen.ts');
    print(renderList[list](stories, screenOf(process.stdout)));
  }
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const { importStory } = await import('./library/importStory.ts');
  const { corpus, out = corpus, title, publisher, author, published, url } = options;
  print(await importStory(file, out, { title, publisher, author, published, url }));
}

async function check({ corpus: folder }: CorpusOption): Promise<void> {
  const { corpus, problems } = await openSnapshot(folder);
  if (problems.length === 0)
    return print(`${counted(corpus.stories.length, 'story', 'stories')}, no problems`);
  for (const problem of problems) print(formatProblem(problem));
  throw new InputError(`${counted(problems.length, 'problem', 'problems')} in "${folder}"`);
}

async function backUpInto(file: string, { data }: DataOption): Promise<void> {
  const { backUp } = await import('./store/embedded/backup.ts');
  await backUp(data ?? (await embeddedDataDir()), file);
  print(file);
}

async function restoreFrom(file: string, { data }: DataOption): Promise<void> {
  const { restore } = await import('./store/embedded/restore.ts');
  const folder = data ?? (await embeddedDataDir());
  const kept = await restore(file, folder);
  print(`${file} is now the database in ${folder}${kept ? `, the old one is ${kept}` : ''}`);
}

/** @throws InputError when the bot's database is not in a folder */
async function embeddedDataDir(): Promise<string> {
  const { dataDir, databaseUrl } = await configured();
  if (databaseUrl === undefined) return dataDir;
  throw new InputError(
    'DATABASE_URL is set, use PostgreSQL’s own pg_dump and pg_restore, or name a folder with --data',
  );
}

/** Moves the store of a folder into PostgreSQL. */
async function migrate({ data }: DataOption): Promise<void> {
  const databaseUrl = await configuredDatabase();
  const { moveToPostgres } = await import('./store/moveToPostgres.ts');
  const folder = data ?? (await configured()).dataDir;
  for (const { table, rows, hash } of await moveToPostgres(folder, databaseUrl)) {
    print(`${table.padEnd(12)}${counted(rows, 'row', 'rows').padStart(12)}  SHA-256 ${hash}`);
  }
  print(`All of it is in PostgreSQL now; the database in ${folder} is left as it was.`);
}

/** Fills the archive; problems and what is done so far go to stderr. */
async function archiveStories(folder: string): Promise<void> {
  const archiveUrl = await configuredArchive();
  const { archiveFolder } = await import('./archive/archiveFolder.ts');
  const began = performance.now();
  const filled = await archiveFolder(folder, archiveUrl, {
    done: (files, of) => process.stderr.write(`${files} of ${counted(of, 'file', 'files')}\n`),
    problem: (problem) => process.stderr.write(`${formatProblem(problem)}\n`),
  });
  const counts = Object.entries(filled).map(([what, stories]) => `${stories} ${what}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(`${counts.join(', ')} (${seconds} s)`);
}

/** @throws InputError when there is no DATABASE_URL */
async function configuredDatabase(): Promise<string> {
  const { databaseUrl } = await configured();
  if (databaseUrl !== undefined) return databaseUrl;
  throw new InputError('DATABASE_URL is not set, put the address of the database into .env');
}

/** @throws InputError when no archive has an address */
async function configuredArchive(): Promise<string> {
  const { archiveUrl } = await configured();
  if (archiveUrl !== undefined) return archiveUrl;
  throw new InputError(
    'neither ARCHIVE_URL nor DATABASE_URL is set, put the address of the archive’s database into .env',
  );
}

/** What the bot itself would start with. */
async function configured(): Promise<Config> {
  const [{ default: dotenv }, { readConfig }] = await Promise.all([
    import('dotenv'),
    import('./config.ts'),
  ]);
  dotenv.config({ quiet: true });
  return readConfig(process.env);
}

/** The stories to answer from; what is wrong with a file goes to stderr, the others are served. */
async function openCorpus(folder: string): Promise<Corpus> {
  const { corpus, problems } = await openSnapshot(folder);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return corpus;
}

async function openSnapshot(folder: string): Promise<Snapshot> {
  const { openLibrary } = await import('./library/library.ts');
  return (await openLibrary(folder)).current();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Whether the reader keeps up. */
function printJson(value: unknown): boolean {
  return process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Tells what was wrong in one line. Anything but bad usage and bad input is a bug and rethrown. */
function reportBadInput(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (!isBadInput(error)) throw error;
  process.stderr.write(`verbatim: ${complaint(error)}\n`);
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
