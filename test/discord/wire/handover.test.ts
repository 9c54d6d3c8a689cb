import { describe, vi } from 'vitest';
import type { Posted } from '../../discord-server/say.ts';
import { startBot } from '../../discord-server/startBot.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { ANSWER, it, QUESTION } from './scene.ts';

describe('a new process that is started before the old one is stopped', () => {
  it('answers with it or for it, so that nothing is missed and nothing said twice', async ({
    setUp,
    expect,
  }) => {
    const data = { DATA_DIR: await temporaryFolder() };
    const { discord, town, ann, bot } = await setUp({ env: () => data });
    const asked: Posted[] = [];
    const askOn = (name: string) =>
      asked.push(town.member(name).posts('#general', `@Verbatim ${QUESTION}`));

    askOn('Ben');
    const next = await startBot({ discord, env: data });
    for (const name of ['Cay', 'Dee', 'Eve']) askOn(name);
    const shown = await ann.runs('/ask', { question: QUESTION });
    expect(shown.text).toContain(ANSWER);
    // The slower of the two finds the command answered already, and lets it go.
    await vi.waitFor(
      () =>
        expect(discord.takeViolations()).toEqual([expect.stringContaining('a second response')]),
      5_000,
    );

    const stopping = bot.stop();
    for (const name of ['Fay', 'Gil', 'Hal']) askOn(name);
    expect((await stopping).code).toBe(0);
    for (const name of ['Ivy', 'Jon']) askOn(name);

    for (const posted of asked) expect((await posted.reply()).text).toContain(ANSWER);
    // Whatever is still under way would show by now.
    await next.stop();
    expect(asked.map((posted) => posted.replies().length)).toEqual(asked.map(() => 1));
  });
});
