#!/usr/bin/env node
import { Command } from 'commander';
import { complain } from './commandLine/complain.ts';
import { endWhenPipeBreaks } from './console/brokenPipe.ts';

const DATA_OPTION = ['--data <dir>', 'folder of the database (default: DATA_DIR or data)'] as const;

const ARCHIVE_OPTION = [
  '--archive',
  'ask the archive in ARCHIVE_URL (default: DATABASE_URL) as well',
] as const;

await main();

async function main(): Promise<void> {
  endWhenPipeBreaks(process.stdout);
  try {
    await commandLine().parseAsync();
  } catch (error) {
    process.exitCode = complain(error);
  }
}

/** The shape of every command; its deed is loaded when it is run, so that none waits for another's. */
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
    .action(async (words: string[], _, command) => {
      const { askQuestion } = await import('./commandLine/askQuestion.ts');
      await askQuestion(words.join(' '), command.optsWithGlobals());
    });
  program
    .command('answer')
    .description('answer {"id", "question"} lines from stdin, an answer object a line')
    .requiredOption('--jsonl', 'the one form there is')
    .option(...ARCHIVE_OPTION)
    .action(async (_, command) => {
      const { answerLines } = await import('./commandLine/answerLines.ts');
      await answerLines(command.optsWithGlobals());
    });
  for (const list of ['people', 'dates', 'quotes'] as const) {
    program
      .command(list)
      .description(`list the ${list} in the stories`)
      .option('--json', 'print them as a JSON array')
      .action(async (_, command) => {
        const { printList } = await import('./commandLine/printList.ts');
        await printList(list, command.optsWithGlobals());
      });
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
    .action(async (file: string, _, command) => {
      const { importFile } = await import('./commandLine/importFile.ts');
      await importFile(file, command.optsWithGlobals());
    });
  program
    .command('check')
    .description('list every problem of the story files and how to fix it')
    .action(async (_, command) => {
      const { checkStories } = await import('./commandLine/checkStories.ts');
      await checkStories(command.optsWithGlobals());
    });
  program
    .command('backup')
    .description("copy the bot's database into a new file (not PostgreSQL); the bot may be running")
    .argument('<file>')
    .option(...DATA_OPTION)
    .action(async (file: string, options) => {
      const { backUpInto } = await import('./commandLine/copyDatabase.ts');
      await backUpInto(file, options);
    });
  program
    .command('restore')
    .description("make a backup the bot's database and keep the old one; stop the bot before")
    .argument('<file>')
    .option(...DATA_OPTION)
    .action(async (file: string, options) => {
      const { restoreFrom } = await import('./commandLine/copyDatabase.ts');
      await restoreFrom(file, options);
    });
  program
    .command('migrate')
    .description('move the database of a folder into the empty PostgreSQL database DATABASE_URL')
    .option(...DATA_OPTION)
    .action(async (options) => {
      const { migrate } = await import('./commandLine/migrate.ts');
      await migrate(options);
    });
  program
    .command('archive')
    .description(
      'make the archive in ARCHIVE_URL (default: DATABASE_URL) hold the stories of a folder',
    )
    .argument('<folder>', 'story files; only what changed since the last run is read')
    .action(async (folder: string) => {
      const { fillArchive } = await import('./commandLine/fillArchive.ts');
      await fillArchive(folder);
    });
}
