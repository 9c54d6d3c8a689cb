import { describe } from 'vitest';
import type { Member } from '../../discord-server/member.ts';
import type { Reply } from '../../discord-server/reply.ts';
import { startBot } from '../../discord-server/startBot.ts';
import type { Town } from '../../discord-server/startDiscord.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { it } from './scene.ts';

const MANAGER = { permissions: ['ManageGuild'] } as const;
const NEXT = 'Next';
/** More stories, changes or questions than two pages hold. */
const MANY = 23;

async function manyStories(): Promise<string> {
  const files = Array.from({ length: MANY }, (_, index) => [
    `pier-${100 + index}.md`,
    `# Pier ${100 + index} closed\n\nThe pier is closed until June.\n`,
  ]);
  return temporaryFolder(Object.fromEntries(files));
}

/** Adds a story to the channel's or drops it from them: each time one more change. */
function changeSomething(member: Member, channel: string): Promise<Reply> {
  return member.runs('/corpus use', { story: 'pier-100' }, channel);
}

/** Each asks something else, in words that no other question shares. */
async function askMuch(town: Town): Promise<void> {
  const askers = Array.from({ length: MANY }, (_, index) => town.member(`Asker${index}`));
  const channels = ['#general', '#news'];
  for (const [index, asker] of askers.entries()) {
    const channel = channels[index % channels.length] ?? '';
    await asker.says(channel, `@Verbatim Who stole the ${wordOf(index)} ${wordOf(index)}tle?`);
  }
}

/** A word that no story holds: zarb, zbrb … */
const wordOf = (index: number) => `z${String.fromCharCode(97 + index)}rb`;

/** The list from the page that is shown to the last one. */
async function allPages(member: Member, shown: Reply): Promise<readonly Reply[]> {
  const next = shown.buttons.find(({ label }) => label === NEXT);
  if (!next || next.disabled) return [shown];
  return [shown, ...(await allPages(member, await member.presses(shown, NEXT)))];
}

/** How many different things the pages show. */
const found = (pages: readonly Reply[], what: RegExp) =>
  new Set(pages.flatMap(({ text }) => text.match(what) ?? [])).size;

describe('a list for keepers that one message cannot hold', () => {
  it('of stories is turned in place to its end and back, for the keeper’s eyes only', async ({
    setUp,
    expect,
  }) => {
    const { town } = await setUp({ corpus: await manyStories() });
    const kim = town.member('Kim', MANAGER);
    const first = await kim.runs('/corpus list', {});
    const pages = await allPages(kim, first);
    expect(pages.map(({ text }) => text.match(/Pier/g)?.length)).toEqual([10, 10, 3]);
    expect(found(pages, /Pier \d+/g)).toBe(MANY);
    for (const page of pages) {
      expect(page.text).toContain(`Shared by all: ${MANY}`);
      expect(page.message).toBe(first.message);
      expect(page.isPrivate).toBe(true);
    }
    const [, second, last] = pages;
    expect((await kim.presses(last ?? first, 'Back')).text).toBe(second?.text);
  });

  it('of changes shows all of them, the newest first', async ({ setUp, expect }) => {
    const { town } = await setUp({ corpus: await manyStories() });
    const kim = town.member('Kim', MANAGER);
    const lea = town.member('Lea', MANAGER);
    await kim.runs('/corpus access', { role: town.roleOf(lea) });
    for (let change = 0; change < 11; change++) await changeSomething(lea, '#news');
    const pages = await allPages(kim, await kim.runs('/corpus history', {}));
    expect(pages.map(({ text }) => text.match(/chose|access/g)?.length)).toEqual([10, 2]);
    expect(pages[0]?.markdown).toContain(`<@${lea.user.id}> chose the stories of <#`);
    expect(pages[1]?.markdown).toContain(`changed access: <@&${town.roleOf(lea)}> let in`);
  });

  it('of unanswered questions shows every one once', async ({ setUp, expect }) => {
    const { town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    await askMuch(town);
    const pages = await allPages(kim, await kim.runs('/corpus gaps', {}));
    expect(pages).toHaveLength(3);
    expect(found(pages, /Who stole the \w+/g)).toBe(MANY);
  });

  it('is turned by its buttons also after the bot was started anew', async ({ setUp, expect }) => {
    const corpus = await manyStories();
    const DATA_DIR = await temporaryFolder();
    const { discord, town, bot } = await setUp({ corpus, env: () => ({ DATA_DIR }) });
    const kim = town.member('Kim', MANAGER);
    for (let change = 0; change < 11; change++) await changeSomething(kim, '#news');
    const list = await kim.runs('/corpus list', {});
    const history = await kim.runs('/corpus history', {});
    await bot.stop();
    const again = await startBot({ discord, corpus, env: { DATA_DIR } });
    expect((await kim.presses(list, NEXT)).text).toContain('Pier 110');
    expect((await kim.presses(history, NEXT)).text).toContain('chose the stories of');
    await again.stop();
  });

  it('is turned no further by somebody who may keep no stories any more', async ({
    setUp,
    expect,
  }) => {
    const { town } = await setUp({ corpus: await manyStories() });
    const kim = town.member('Kim', MANAGER);
    const eve = town.member('Eve');
    town.show('corpus', eve);
    await kim.runs('/corpus access', { role: town.roleOf(eve) });
    for (let change = 0; change < 11; change++) await changeSomething(eve, '#news');
    const lists = [await eve.runs('/corpus list', {}), await eve.runs('/corpus history', {})];
    await kim.runs('/corpus access', { role: town.roleOf(eve) });
    for (const list of lists) {
      const refused = await eve.presses(list, NEXT);
      expect(refused.text).toContain('Only those who manage');
      expect(refused.text).not.toMatch(/Pier \d|chose the/);
    }
  });
});
