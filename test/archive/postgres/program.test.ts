import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { build, run } from '../../program/run.ts';

beforeAll(build, 60_000);

const FERRY = '# Ferry returns\n\nThe ferry to Osk will sail again in April.\n';

describeWithPostgres('the program with an archive', () => {
  it('fills it from a folder and asks it, on the command line and in the terminal', async () => {
    const DATABASE_URL = await freshDatabase();
    const folder = await temporaryFolder({
      'ferry.md': FERRY,
      'broken.md': '---\nautor: A\n---\n',
    });
    const filling = await run('cli', ['archive', folder], '', { DATABASE_URL });
    expect(filling.stdout).toMatch(/^1 added, 0 changed, 0 unchanged, 0 removed \(\d+\.\d s\)\n$/);
    expect(filling.stderr).toContain('broken.md:2: unknown front matter key "autor"');

    const question = 'When will the ferry to Osk sail again?';
    const asking = await run('cli', ['ask', question, '--archive'], '', { DATABASE_URL });
    expect(asking.stdout).toContain('The ferry to Osk will sail again in April.');

    const settings = { DATABASE_URL, ARCHIVE: 'yes' };
    const console = await run('main', [], `${question}\n/context\n`, settings);
    expect(console.stdout.match(/sail again in April/g)).toHaveLength(2);
    expect(console).toMatchObject({ status: 0, stderr: '' });

    const alone = '/story Ferry returns\nWhat is it about?\n/story all\n/story Nothing\n/status\n';
    const chosen = await run('main', [], alone, settings);
    expect(chosen.stdout).toContain('Only this story is asked now');
    expect(chosen.stdout).toContain('sail again in April');
    expect(chosen.stdout).toContain('No story is called “Nothing”');
    expect(chosen.stdout).toContain('Archive: well');
  }, 60_000);

  it('explains the answers of an archive, and answers lines from it', async () => {
    const DATABASE_URL = await freshDatabase();
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    await run('cli', ['archive', folder], '', { DATABASE_URL });
    const question = 'When will the ferry to Osk sail again?';
    const archive = ['--archive', '--corpus', await temporaryFolder()];
    const why = await run('cli', ['ask', question, '--explain', ...archive], '', { DATABASE_URL });
    expect(why.stdout).toContain('The ferry to Osk will sail again in April.');
    const lines = `${JSON.stringify({ id: 1, question })}\n${JSON.stringify({ id: 2, question })}\n`;
    const answers = await run('cli', ['answer', '--jsonl', ...archive], lines, { DATABASE_URL });
    const given = answers.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(given.map(({ id, answered }) => [id, answered])).toEqual([
      [1, true],
      [2, true],
    ]);

    const down = { DATABASE_URL: 'postgres://127.0.0.1:1/nowhere' };
    const left = await run('cli', ['answer', '--jsonl', ...archive], lines, down);
    expect(left.stderr).toContain('the archive was left out');
    const unexplained = await run('cli', ['ask', question, '--explain', ...archive], '', down);
    expect(unexplained).toMatchObject({ status: 2, stdout: '' });
    expect(unexplained.stderr).toContain('the PostgreSQL database cannot be used');
  }, 60_000);

  it('needs the address of a database', async () => {
    const { status, stderr } = await run('cli', ['archive', 'corpus']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'verbatim: neither ARCHIVE_URL nor DATABASE_URL is set, put the address of the archive’s database into .env\n',
    });
  });

  it('asks and fills it at an address of its own, beside a store that is elsewhere', async () => {
    const ARCHIVE_URL = await freshDatabase();
    const settings = { DATABASE_URL: 'postgres://127.0.0.1:1/elsewhere', ARCHIVE_URL };
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    expect((await run('cli', ['archive', folder], '', settings)).stdout).toMatch(/^1 added/);
    const asking = await run(
      'cli',
      ['ask', 'When will the ferry sail?', '--archive'],
      '',
      settings,
    );
    expect(asking.stdout).toContain('The ferry to Osk will sail again in April.');
    expect(asking.stderr).toBe('');
  }, 60_000);

  it('says that a replica can only be asked, and never tells the password', async () => {
    const url = new URL(await freshDatabase());
    url.searchParams.set('options', '-c default_transaction_read_only=on');
    const filling = await run('cli', ['archive', 'corpus'], '', { ARCHIVE_URL: url.href });
    expect(filling).toMatchObject({
      status: 2,
      stderr:
        'verbatim: the archive’s database is a read replica, run this with ARCHIVE_URL of its primary\n',
    });

    url.password = 'correct-horse';
    const refused = await run('cli', ['archive', 'corpus'], '', { ARCHIVE_URL: url.href });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('ARCHIVE_URL (or else DATABASE_URL) is right');
    url.searchParams.set('sslmode', 'verify-full');
    url.searchParams.set('sslrootcert', '/no/such.pem');
    const uncertain = await run('cli', ['archive', 'corpus'], '', { ARCHIVE_URL: url.href });
    expect(uncertain.stderr).toMatch(
      /^verbatim: the PostgreSQL database cannot be used \(ENOENT\)/,
    );
    expect(refused.stderr + uncertain.stderr).not.toContain('correct-horse');
  }, 60_000);
});
