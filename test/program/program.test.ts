import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts';
import { answerObject, listObjects } from './contract.ts';
import { build, run } from './run.ts';

/** Two stories: plain with CRLF and a surrogate pair, and Markdown with front matter. */
const BRIDGE = `Bridge \u{1F309} shuts for repairs\r\n\r\nThe swing bridge over Wick harbour closed on Monday.\r\n\r\n"It was not safe any more," said Dagny Holm, the harbour engineer, who is 61.\r\n\r\nRepairs will take three weeks.\r\n`;
const FERRY = `---\ntitle: Ferry returns to Osk\npublisher: The Wick Courier\npublished: 2024-02-28\n---\n\nThe ferry to Osk will sail again on 4 March.\n\nPiet Lawson, the mayor, told the Wick Courier: "Nobody believed in it but the crew."\n`;
const TEXTS: Readonly<Record<string, string>> = {
  bridge: BRIDGE,
  ferry: FERRY.slice(FERRY.indexOf('---\n\n') + 4),
};

let folder = '';
let corpus = '';

beforeAll(async () => {
  build();
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  corpus = path.join(folder, 'corpus');
  await mkdir(corpus);
  await writeFile(path.join(corpus, 'bridge.txt'), BRIDGE);
  await writeFile(path.join(corpus, 'ferry.md'), FERRY);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const cli = (...args: readonly string[]) => run('cli', [...args, '--corpus', corpus]);
const ONE_LINE = /^verbatim: [^\n]+\n$/;

function expectExact(
  found: readonly { text: string; story: string; start: number; end: number }[],
) {
  for (const { text, story, start, end } of found) {
    expect(TEXTS[story]?.slice(start, end)).toBe(text);
  }
}

describe('ask', () => {
  it('prints the quote that answers, whose it is and where it stands', async () => {
    const { status, stdout, stderr } = await cli('ask', 'When will the ferry sail again?');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      '▌ The ferry to Osk will sail again on 4 March.\n' +
        '  — “Ferry returns to Osk” · The Wick Courier · 28 February 2024\n',
    );
  });

  it('prints one answer object with --json, its quotes exact slices', async () => {
    const { status, stdout } = await cli('ask', '--json', 'How long will repairs take?');
    expect(status).toBe(0);
    const answer = answerObject.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ question: 'How long will repairs take?', answered: true });
    expectExact(answer.quotes);
    expect(answer.quotes[0]?.text).toBe('Repairs will take three weeks.');
  });

  it('says with --explain what decided', async () => {
    const { status, stdout } = await cli('ask', '--explain', 'How long will repairs take?');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^asks for {4}duration$/m);
    expect(stdout).toMatch(/^confidence {2}0\.\d\d, answered/m);
    expect(stdout).toContain('answer: three weeks');
  });

  it('says when the stories are silent', async () => {
    const { status, stdout } = await cli('ask', 'Which opera won the prize in Vienna?');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The story doesn't say\.\n/);
  });

  it.each(['', '🚲🚲🚲', '\u001B[2J\u0007'])('refuses %j kindly', async (question) => {
    const { status, stdout, stderr } = await cli('ask', '--json', question);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answerObject.parse(JSON.parse(stdout))).toMatchObject({ answered: false, quotes: [] });
  });

  it('takes the corpus before the command as well as after it', async () => {
    const before = await run('cli', ['--corpus', corpus, 'ask', '--json', 'Who is Dagny Holm?']);
    expect(answerObject.parse(JSON.parse(before.stdout)).quotes[0]?.story).toBe('bridge');
  });

  it('ends in silence when its reader has seen enough', async () => {
    const program = path.resolve(import.meta.dirname, '../../dist/src/bundle/cli.js');
    const child = spawn(process.execPath, [program, 'quotes', '--corpus', corpus]);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('answer --jsonl', () => {
  const lines = (text: string) => text.trimEnd().split('\n').filter(Boolean);

  it('prints an answer object a line, in order, with its id', async () => {
    const questions = [
      { id: 'b', question: 'How old is Dagny Holm?' },
      { id: 7, question: 'What is the price of tea?' },
      { question: 'When did the bridge close? \u2028' },
    ];
    const input = questions.map((question) => JSON.stringify(question)).join('\n\n');
    const { status, stdout, stderr } = await run(
      'cli',
      ['answer', '--jsonl', '--corpus', corpus],
      input,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = lines(stdout).map((line) => answerObject.parse(JSON.parse(line)));
    expect(answers.map(({ id, question }) => ({ ...(id && { id }), question }))).toEqual(questions);
    expectExact(answers.flatMap(({ quotes }) => quotes));
  });

  it.each(['nope', '{"id":"a"}', '[]', 'null', '{"question":5}', '{"id":{},"question":"x"}'])(
    'stops at the line %s and names it, what came before is answered',
    async (bad) => {
      const input = `{"id":"a","question":"When?"}\r\n${bad}\n{"id":"c","question":"Who?"}\n`;
      const outcome = await run('cli', ['answer', '--jsonl', '--corpus', corpus], input);
      expect(outcome.status).toBe(2);
      expect(lines(outcome.stdout).map((line) => JSON.parse(line).id)).toEqual(['a']);
      expect(outcome.stderr).toMatch(ONE_LINE);
      expect(outcome.stderr).toContain('line 2 of stdin');
    },
  );

  it('prints nothing for nothing', async () => {
    const outcome = await run('cli', ['answer', '--jsonl', '--corpus', corpus]);
    expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe.each(['people', 'dates', 'quotes'] as const)('%s', (list) => {
  it("prints an array of the contract's objects with --json, exact to the letter", async () => {
    const { status, stdout, stderr } = await cli(list, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = z.array(listObjects[list]).min(1).parse(JSON.parse(stdout));
    expectExact(found.flatMap((each) => ('mentions' in each ? each.mentions : [each])));
  });

  it('prints a list to read without it', async () => {
    const { status, stdout } = await cli(list);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Holm|March/);
  });
});

describe('import and check', () => {
  it('import prints the path of a file that check finds nothing wrong with', async () => {
    const source = path.join(folder, 'pasted.txt');
    await writeFile(source, 'Lynx kittens born\n\nTwo lynx kittens were born on Tuesday.\n');
    const out = path.join(folder, 'imported');
    const facts = [
      '--title',
      'Two kittens',
      '--publisher',
      'P',
      '--author',
      'A',
      '--url',
      'https://x.example/a',
    ];
    const imported = await cli(
      'import',
      source,
      '--out',
      out,
      '--published',
      '2024-03-05',
      ...facts,
    );
    const file = path.join(out, 'two-kittens.md');
    expect(imported).toEqual({ status: 0, stdout: `${file}\n`, stderr: '' });
    expect(await readFile(file, 'utf8')).toBe(
      '---\ntitle: Two kittens\npublisher: P\nauthor: A\npublished: 2024-03-05\nurl: https://x.example/a\n---\n' +
        'Lynx kittens born\n\nTwo lynx kittens were born on Tuesday.\n',
    );
    expect(await run('cli', ['check', '--corpus', out])).toEqual({
      status: 0,
      stdout: '1 story, no problems\n',
      stderr: '',
    });
  });

  it('check prints file, line, what and how to fix it, a problem a line', async () => {
    const broken = path.join(folder, 'broken');
    await mkdir(broken);
    await writeFile(path.join(broken, 'a.md'), '---\nautor: X\n---\nTitle\n\nText is here.\n');
    await writeFile(path.join(broken, 'b.txt'), Buffer.from('Title\n\nCaf\xe9 shut.\n', 'latin1'));
    await writeFile(path.join(broken, 'c.txt'), 'Title\n\nText is here.\n');
    const { status, stdout, stderr } = await run('cli', ['check', '--corpus', broken]);
    expect(status).toBe(2);
    expect(stdout).toBe(
      'a.md:2: unknown front matter key "autor", did you mean "author"?\n' +
        'b.txt:3: the file is not UTF-8, save it again with the encoding UTF-8\n',
    );
    expect(stderr).toBe(`verbatim: 2 problems in "${broken}"\n`);
    const asked = await run('cli', ['ask', 'What is here?', '--corpus', broken]);
    expect(asked.status).toBe(0);
    expect(asked.stderr).toBe(stdout);
  });
});

describe('backup and restore', () => {
  it('copy a store while it is open, and bring it back', async () => {
    const data = path.join(folder, 'data');
    const backup = path.join(folder, 'copy.db');
    const store = openEmbeddedStore(data);
    await store.putSettings(0, 'newsroom', '{"before":true}');
    const copied = await run('cli', ['backup', backup, '--data', data]);
    expect(copied).toEqual({ status: 0, stdout: `${backup}\n`, stderr: '' });
    await store.putSettings(1, 'newsroom', '{"before":false}');

    const tooEarly = await run('cli', ['restore', backup], '', { DATA_DIR: data });
    expect(tooEarly).toMatchObject({ status: 2, stdout: '' });
    expect(tooEarly.stderr).toMatch(/^verbatim: .+ is in use, stop the bot first\n$/);

    await store.close();
    const restored = await run('cli', ['restore', backup], '', { DATA_DIR: data });
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    expect(restored.stdout).toContain(`is now the database in ${data}, the old one is ${data}`);
    const again = openEmbeddedStore(data);
    expect(await again.settingsOf('newsroom')).toEqual({ version: 1, json: '{"before":true}' });
    await again.close();
  });

  it.each([
    ['a store that is missing', 'backup', 'new.db', "name the bot's data folder"],
    ['a file that exists', 'backup', 'corpus', 'exists already, name another file'],
    ['no file', 'restore', 'none.db', 'there is no file'],
    ['a story', 'restore', 'corpus/ferry.md', 'is no whole backup of this bot'],
  ])('say in one line why not: %s', async (_, command, name, why) => {
    const args = [command, path.join(folder, name), '--data', path.join(folder, 'no data')];
    const { status, stdout, stderr } = await run('cli', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain(why);
  });
});

describe('bad usage', () => {
  it.each([
    [[], /name a command, --help lists them/],
    [['reply'], /unknown command 'reply'/],
    [['ask'], /missing required argument 'question'/],
    [['ask', 'Who?', '--jsno'], /unknown option '--jsno'/],
    [['answer'], /required option '--jsonl'/],
    [['people', 'Holm'], /too many arguments/],
    [['import'], /missing required argument 'file'/],
    [['backup'], /missing required argument 'file'/],
    [['restore'], /missing required argument 'file'/],
    [
      ['import', '/no/such/file.txt'],
      /cannot read \/no\/such\/file\.txt \(there is no such file\)/,
    ],
    [['check', '--corpus', '/no/such'], /cannot read the corpus folder "\/no\/such"/],
    [['ask', 'Who?', '--corpus'], /option '--corpus <dir>' argument missing/],
  ])('%j ends with 2 and one clear line', async (args, line) => {
    const { status, stdout, stderr } = await run('cli', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toMatch(line);
  });

  it('--help lists every command', async () => {
    const { status, stdout, stderr } = await run('cli', ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of [
      'ask',
      'answer',
      'people',
      'dates',
      'quotes',
      'import',
      'check',
      'backup',
      'restore',
      '--corpus',
    ]) {
      expect(stdout).toContain(`\n  ${command}`);
    }
  });
});

describe('the console on a pipe', () => {
  const talk = (input: string, folder = corpus) =>
    run('main', [], input, { CORPUS_DIR: folder, DISCORD_TOKEN: '' });

  it('replies to each line in turn, without a prompt, and ends with its input', async () => {
    const { status, stdout, stderr } = await talk('How long will repairs take?\n\n/stories\n/nope');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      '▌ Repairs will take three weeks.\n  — “Bridge \u{1F309} shuts for repairs”\n\n' +
        'Bridge \u{1F309} shuts for repairs\n  bridge\n' +
        'Ferry returns to Osk\n  ferry · The Wick Courier · 28 February 2024\n\n' +
        'There is no command /nope; /help lists them.\n\n',
    );
  });

  it('stops reading at /quit', async () => {
    expect(await talk('/quit\n/stories\n')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('starts on an empty corpus and says what to do', async () => {
    const empty = await mkdtemp(path.join(folder, 'empty-'));
    const { status, stdout } = await talk('Who?\n', empty);
    expect(status).toBe(0);
    expect(stdout).toContain('There are no stories here yet. Add one with');
  });

  it('shows the problems of broken stories at the start and serves the others', async () => {
    const { status, stdout, stderr } = await talk('/stories\n', path.join(folder, 'broken'));
    expect(status).toBe(0);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toBe('Title\n  c\n\n');
  });

  it('says which folder is missing', async () => {
    const { status, stdout, stderr } = await talk('Who?\n', '/no/such');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cannot read the corpus folder "\/no\/such" [^\n]+\n$/);
  });
});
