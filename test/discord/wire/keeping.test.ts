import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe } from 'vitest';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { ANSWER, it, QUESTION } from './scene.ts';

const BRIDGE = `---
title: Bridge at Torvik opens
publisher: The Torvik Times
published: 2024-05-02
---
The new bridge at Torvik cost 14 million crowns, the council said on Thursday.

"We have waited thirty years for it," said the mayor, Berit Strand.
`;
const COST = 'How much did the bridge at Torvik cost?';
const MANAGER = { permissions: ['ManageGuild'] } as const;
const file = { name: 'bridge.md', content: BRIDGE };

describe('whoever keeps a server’s stories', () => {
  it('adds one with a preview, and it answers once confirmed', async ({ setUp, expect }) => {
    const { town, ann } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const preview = await kim.runs('/corpus add', { file });
    expect(preview.isPrivate).toBe(true);
    expect(preview.text).toContain('Bridge at Torvik opens');
    expect(preview.text).toContain('Publisher: The Torvik Times');
    expect(preview.text).toContain('Berit Strand');
    expect((await ann.says('#general', `@Verbatim ${COST}`)).text).not.toContain('14 million');
    expect((await kim.presses(preview, 'Confirm')).text).toContain('is live. This is version 1');
    expect((await ann.says('#general', `@Verbatim ${COST}`)).text).toContain('14 million crowns');
  });

  it('puts the details right before confirming', async ({ setUp, expect }) => {
    const { town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const preview = await kim.runs('/corpus add', { file });
    const form = await kim.opens(preview, 'Edit details');
    const edited = await kim.submits(form, { Publisher: 'The Strait Herald' });
    expect(edited.text).toContain('Publisher: The Strait Herald');
    await kim.presses(edited, 'Confirm');
    expect((await kim.runs('/corpus list', {})).text).toContain('The Strait Herald');
  });

  it('pastes one into a form, and may think better of it', async ({ setUp, expect }) => {
    const { town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const form = await kim.fillsIn('/corpus add');
    const preview = await kim.submits(form, {
      'The story': 'The old pier is closed.\n\nIt will not open again before June.',
      Headline: 'Pier closed',
    });
    expect(preview.text).toContain('Pier closed');
    expect((await kim.presses(preview, 'Cancel')).text).toContain('not added');
    expect((await kim.runs('/corpus list', {})).text).not.toContain('Pier closed');
  });

  it('removes a story and brings it back', async ({ setUp, expect }) => {
    const { town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    await kim.presses(await kim.runs('/corpus add', { file }), 'Confirm');
    const [choice] = await kim.types('/corpus remove', { uploaded: 'bri' });
    expect(choice?.name).toBe('Bridge at Torvik opens');
    await kim.runs('/corpus remove', { uploaded: String(choice?.value) });
    expect((await kim.runs('/corpus list', {})).text).not.toContain('Torvik');
    const back = await kim.runs('/corpus rollback', { version: 1 });
    expect(back.text).toContain('version 3');
    expect((await kim.runs('/corpus list', {})).text).toContain('Torvik');
    const history = (await kim.runs('/corpus history', {})).markdown;
    for (const words of ['added', 'removed', 'went back to version 1', `<@${kim.user.id}>`]) {
      expect(history).toContain(words);
    }
    expect((await kim.runs('/corpus rollback', { version: 99 })).text).toContain('no version 99');
  });

  it('is told what is wrong with a file, and nothing has changed', async ({ setUp, expect }) => {
    const { town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const zip = { name: 'story.docx', content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) };
    const refused = await kim.runs('/corpus add', { file: zip });
    expect(refused.text).toContain('Nothing changed: story.docx is a zip file');
    const address = await kim.runs('/corpus add', { url: 'https://127.0.0.1/story' });
    expect(address.text).toContain('Nothing changed');
    expect((await kim.runs('/corpus status', {})).text).toContain('0 uploads, version 0');
  });

  it('refreshes the shared folder and sees what to mend', async ({ setUp, expect }) => {
    const corpus = await temporaryFolder({
      'pier.md': '# Pier closed\n\nThe old pier is closed.\n',
    });
    const { town } = await setUp({ corpus });
    const kim = town.member('Kim', MANAGER);
    await writeFile(path.join(corpus, 'bridge.md'), BRIDGE);
    await writeFile(path.join(corpus, 'broken.md'), '---\ntitel: x\n---\nWords of it.\n');
    await rm(path.join(corpus, 'pier.md'));
    const { text } = await kim.runs('/corpus refresh', {});
    expect(text).toContain('Added: 1 (bridge)');
    expect(text).toContain('Removed: 1 (pier)');
    expect(text).toContain('broken.md:2: unknown front matter key');
    expect(text).toMatch(/1 shared story · 2 passages · 1 person/);
  });

  it('chooses the stories of a channel', async ({ setUp, expect }) => {
    const { town, ann } = await setUp();
    const kim = town.member('Kim', MANAGER);
    await kim.presses(await kim.runs('/corpus add', { file }), 'Confirm');
    const used = await kim.runs('/corpus use', { story: 'bridge-at-torvik-opens' }, '#news');
    expect(used.text).toContain('only from:');
    expect((await ann.says('#news', `@Verbatim ${QUESTION}`)).text).not.toContain(ANSWER);
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    const offered = await kim.types('/corpus use', { story: '' }, '#news');
    expect(offered.length).toBeGreaterThan(1);
    await kim.runs('/corpus use', {}, '#news');
    expect((await ann.says('#news', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
  });

  it('sees what was not answered, and what was marked wrong, grouped and counted', async ({
    setUp,
    expect,
  }) => {
    const { town, ann } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const ben = town.member('Ben');
    await ann.says('#general', '@Verbatim Which whale swallowed the submarine?');
    await ben.says('#general', '@Verbatim What whale swallowed that submarine?');
    const answered = await ann.says('#general', `@Verbatim ${QUESTION}`);
    expect((await ben.presses(answered, 'Not what I asked')).text).toContain('Thank you');
    const gaps = await kim.runs('/corpus gaps', {});
    expect(gaps.text).toContain('whale swallowed that submarine?”\n2× ·');
    expect(gaps.text).toContain('1 answer marked wrong');
    expect(gaps.markdown).not.toContain(ann.user.id);
  });

  it('is whoever manages the server, or has a role that they let in', async ({ setUp, expect }) => {
    const { town, bot } = await setUp();
    const kim = town.member('Kim', MANAGER);
    const eve = town.member('Eve');
    await expect(async () => eve.runs('/corpus status', {})).rejects.toThrow('may not use');
    town.show('corpus', eve);
    expect((await eve.runs('/corpus add', { file })).text).toContain('Only those who manage');
    await expect.poll(bot.output).toContain('Somebody tried what only keepers may');
    await kim.runs('/corpus access', { role: town.roleOf(eve) });
    const preview = await eve.runs('/corpus add', { file });
    expect(preview.text).toContain('Not live yet');
    const denied = await eve.runs('/corpus access', { role: town.roleOf(eve) });
    expect(denied.text).toContain('Only those who manage');
    await kim.runs('/corpus access', { role: town.roleOf(eve) });
    // The button was shown while she might; she may not any more.
    expect((await eve.presses(preview, 'Confirm')).text).toContain('Only those who manage');
    expect((await kim.runs('/corpus list', {})).text).not.toContain('Torvik');
  });

  it('goes on answering while the store can’t be used, and says so', async ({ setUp, expect }) => {
    const folder = await temporaryFolder({ file: 'no folder' });
    const { town, ann, bot } = await setUp({
      env: () => ({ DATA_DIR: path.join(folder, 'file') }),
    });
    const kim = town.member('Kim', MANAGER);
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    expect((await kim.runs('/corpus add', { file })).text).toContain('Nothing changed');
    expect((await kim.runs('/corpus status', {})).text).toContain('answered all the same');
    // Whatever is tried fails with the same words, which the log needs once.
    expect(bot.output().match(/"msg":"The store can’t be used/g)).toHaveLength(1);
  });
});

describe('another server', () => {
  it('never sees a word of what one has uploaded', async ({ setUp, expect }) => {
    const { discord, town } = await setUp();
    const kim = town.member('Kim', MANAGER);
    await kim.presses(await kim.runs('/corpus add', { file }), 'Confirm');
    const other = discord.guild({ name: 'Holm', channels: ['plaza'] });
    const lea = other.member('Lea', MANAGER);
    const bridge = await kim.says('#general', `@Verbatim ${COST}`);
    expect(bridge.text).toContain('14 million');
    const seen = [
      await lea.says('#plaza', `@Verbatim ${COST}`),
      await lea.runs('/ask', { question: COST }),
      await lea.runs('/people', {}),
      await lea.runs('/person', { name: 'Berit Strand' }),
      await lea.runs('/quotes', {}),
      await lea.runs('/dates', {}),
      await lea.runs('/story', { name: 'bridge-at-torvik-opens' }),
      await lea.runs('/corpus list', {}),
      await lea.runs('/corpus status', {}),
      await lea.runs('/corpus history', {}),
      await lea.runs('/corpus gaps', {}),
      await lea.runs('/corpus remove', { uploaded: 'bridge-at-torvik-opens' }),
      await lea.runs('/corpus rollback', { version: 1 }),
      await kim.writes(COST),
    ];
    for (const { text } of seen) {
      expect(text).not.toMatch(/14 million|Torvik Times|thirty years|1 upload/);
    }
    const offered = [
      ...(await lea.types('/ask', { question: 'x', story: 'bri' })),
      ...(await lea.types('/person', { name: 'Ber' })),
      ...(await lea.types('/quotes', { speaker: 'Ber' })),
      ...(await lea.types('/corpus remove', { uploaded: 'b' })),
      ...(await lea.types('/corpus use', { story: 'bri' })),
    ];
    expect(offered).toEqual([]);
  });
});

describe('/privacy', () => {
  it('tells what is kept and deletes it', async ({ setUp, expect }) => {
    const { town, ann } = await setUp();
    const kim = town.member('Kim', MANAGER);
    await ann.says('#general', '@Verbatim Which whale swallowed the submarine?');
    await ann.runs('/ask', { question: 'Which whale swallowed the tugboat?', private: true });
    const told = await ann.runs('/privacy', {});
    expect(told.isPrivate).toBe(true);
    expect(told.text).toContain('1 question of yours is kept');
    expect((await ann.presses(told, 'Delete them')).text).toContain('Deleted');
    expect((await kim.runs('/corpus gaps', {})).text).not.toContain('whale');
  });
});
