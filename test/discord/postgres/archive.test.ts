import { expect, it, onTestFinished } from 'vitest';
import type { Health } from '../../../src/discord/watch/health.ts';
import { startBot } from '../../discord-server/startBot.ts';
import { startDiscord } from '../../discord-server/startDiscord.ts';
import { freePort } from '../../freePort.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithServer, freshServer } from '../../postgres/postgres.ts';
import { run } from '../../program/run.ts';
import { ANSWER, QUESTION } from '../wire/scene.ts';

const BRIDGE = `---
title: Cracks close the Varn bridge
published: 2019-06-04
---
The Varn bridge was closed on Monday because of cracks in two of its girders.

"The cracks are as long as my arm," said Tove Lind, the engineer who found them.

The bridge at Varn carries 4,000 cars a day, and the cracks were found on a Sunday.

Lind said that the cracks in the bridge would take a year to mend.
`;

/** A bot beside an archive with the bridge's story, filled by the built program, as the bot is. */
async function setUp() {
  const server = await freshServer();
  onTestFinished(() => server.remove());
  const folder = await temporaryFolder({ 'varn-bridge-2019.md': BRIDGE });
  await run('cli', ['archive', folder], '', { ARCHIVE_URL: server.database });
  const discord = await startDiscord({ heartbeatMs: 20_000 });
  const town = discord.guild({ name: 'Skerry' });
  // A member may ask five questions at once.
  const [ann, ben, cay] = [town.member('Ann'), town.member('Ben'), town.member('Cay')];
  const port = await freePort();
  const env = { ARCHIVE: 'yes', ARCHIVE_URL: server.database, HEALTH_PORT: `${port}` };
  const bot = await startBot({ discord, env });
  const troubles = async () => {
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    return ((await health.json()) as Health).troubles;
  };
  return { server, discord, ann, ben, cay, bot, troubles };
}

describeWithServer('the bot with an archive', () => {
  it('quotes from it, chooses its stories, and answers from memory while it is away', async () => {
    const { server, discord, ann, ben, cay, bot, troubles } = await setUp();

    const reply = await ann.says('#general', '@Verbatim Why was the Varn bridge closed?');
    expect(reply.text).toContain('cracks in two of its girders');
    expect((await ann.presses(reply, 'More quotes')).text).toContain('cracks');
    expect((await ann.presses(reply, 'In context')).text).toContain('as long as my arm');

    const [choice] = await ann.types('/ask', { question: 'Who found them?', story: 'var cra' });
    expect(choice).toMatchObject({ name: 'Cracks close the Varn bridge' });
    const story = String(choice?.value);
    const asked = await ann.runs('/ask', { question: 'Who found the cracks?', story });
    expect(asked.text).toContain('Tove Lind');
    const opening = await ann.runs('/ask', { question: 'What is it about?', story });
    expect(opening.text).toContain('closed on Monday');
    expect((await ben.runs('/story', { name: story })).text).toContain('Cracks close');
    expect((await ben.runs('/people', { story })).text).toContain('Tove Lind');
    expect((await ben.runs('/people', {})).text).toContain('Of the stories at hand');
    expect(await troubles()).toEqual({ store: null, archive: null });

    await server.stop();
    const away = await cay.says('#general', `@Verbatim ${QUESTION}`);
    expect(away.text).toContain(ANSWER);
    expect(away.text).toContain('The archive can’t be reached just now');
    expect((await cay.runs('/story', { name: story })).text).toContain('can’t be reached just now');
    await expect
      .poll(async () => (await troubles()).archive, { timeout: 20_000, interval: 500 })
      .toContain('see that it runs and that ARCHIVE_URL');

    await server.start();
    await expect
      .poll(async () => (await troubles()).archive, { timeout: 40_000, interval: 500 })
      .toBeNull();
    const again = await cay.says('#general', '@Verbatim How many cars does the Varn bridge carry?');
    expect(again.text).toContain('4,000 cars');
    await bot.stop();
    expect(bot.output()).not.toContain('open-sesame');
    await discord.stop();
  }, 90_000);
});
