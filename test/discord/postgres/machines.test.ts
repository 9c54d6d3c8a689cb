import { expect, it } from 'vitest';
import { launchBot } from '../../discord-server/startBot.ts';
import { startDiscord } from '../../discord-server/startDiscord.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { ANSWER, QUESTION } from '../wire/scene.ts';
import { identified } from '../wire/sharded.ts';

const PIER = 'The old pier at Vik was closed in March for 90 days.';
const PIER_QUESTION = '@Verbatim For how long was the pier at Vik closed?';

describeWithPostgres('two machines with a shard each', () => {
  it('serve their own servers from one database, and may swap them', async () => {
    const discord = await startDiscord({ heartbeatMs: 20_000, shards: { maxConcurrency: 2 } });
    const [north, south] = [0, 1].map((shard) =>
      discord.guild({ name: `Town${shard}`, shard: [shard, 2] }),
    );
    const database = { DATABASE_URL: await freshDatabase() };
    const machine = (SHARDS: string) => launchBot({ discord, env: { ...database, SHARDS } });
    const [first, second] = [machine('0-0/2'), machine('1-1/2')];
    await identified(discord, 2);

    const ann = south?.member('Ann');
    const kim = south?.member('Kim', { permissions: ['ManageGuild'] });
    if (!north || !ann || !kim) throw new Error('there are two towns');
    expect((await north.member('Ben').says('#general', `@Verbatim ${QUESTION}`)).text).toContain(
      ANSWER,
    );
    const file = { name: 'pier.md', content: PIER };
    await kim.presses(await kim.runs('/corpus add', { file }), 'Confirm');
    await ann.says('#general', '@Verbatim Which whale swallowed the submarine?');
    await kim.runs('/corpus gaps', {});
    // Direct messages are the first machine's.
    expect((await ann.runs('/privacy', {}, 'direct')).text).toContain('1 question of yours');

    const puts = discord.happenings.past('request').filter(({ route }) => route.startsWith('PUT'));
    expect(puts.map(({ route }) => route)).toEqual(['PUT /applications/{application_id}/commands']);

    await Promise.all([first?.stop(), second?.stop()]);
    const [third, fourth] = [machine('1-1/2'), machine('0-0/2')];
    await identified(discord, 4);
    expect((await ann.says('#general', PIER_QUESTION)).text).toContain('90 days');
    await Promise.all([third?.stop(), fourth?.stop()]);
    await discord.stop();
  }, 60_000);
});
