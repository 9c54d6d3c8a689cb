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
  }, 60_000);

  it('needs the address of a database', async () => {
    const { status, stderr } = await run('cli', ['archive', 'corpus']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'verbatim: DATABASE_URL is not set, put the address of the database into .env\n',
    });
  });
});
