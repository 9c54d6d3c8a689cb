import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { startConversation } from '../../src/console/conversation.ts';
import { reply } from '../../src/console/reply.ts';
import type { Screen } from '../../src/console/screen.ts';
import type { Library } from '../../src/library/library.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { parseStory } from '../../src/story/parseStory.ts';

const BRIDGE = `# Bridge shuts for repairs

The swing bridge over Wick harbour closed on 4 March 2024 after an inspection.

Inspectors found cracks in two girders. Dagny Holm, 61, the harbour engineer, wrote the report.

Repairs of the girders will take three weeks.
`;

const FERRY = `---
title: Ferry returns to Osk
publisher: The Wick Courier
published: 2024-02-28
---
The ferry to Osk will sail again in April.

Piet Lawson, the mayor, told the Wick Courier: "Nobody believed in the ferry but its crew."
`;

const PIPE: Screen = { width: Number.POSITIVE_INFINITY, color: false };

/** Replies to lines in turn, as one conversation; `failing` makes every refresh fail. */
function talk(
  files: Readonly<Record<string, string>> = { bridge: BRIDGE, ferry: FERRY },
  archive?: Archive,
) {
  const stories = Object.entries(files).flatMap(
    ([name, content]) => parseStory(name, content).story ?? [],
  );
  const snapshot = { version: 1, corpus: buildCorpus(stories), problems: [], shelf: 0 };
  const library: Library = {
    folder: 'corpus',
    current: () => snapshot,
    refresh: async () => ({
      added: ['new'],
      changed: [],
      removed: ['old', 'older'],
      problems: [{ file: 'x.md', line: 3, what: 'a \u0007 bell', fix: 'remove it' }],
      stories: 1,
      passages: 2,
      people: 3,
      ms: 4.4,
    }),
  };
  const conversation = startConversation(library, false, undefined, archive);
  return (line: string, screen = PIPE) => reply(conversation, line, screen);
}

describe('a question in the console', () => {
  it('is answered with the words behind a bar and their attribution', async () => {
    const say = talk();
    expect(await say('When will the ferry sail again?')).toBe(
      '▌ The ferry to Osk will sail again in April.\n' +
        '  — “Ferry returns to Osk” · The Wick Courier · 28 February 2024',
    );
  });

  it('is none where somebody only says hello', async () => {
    const say = talk();
    expect(await say('Hello!')).toMatch(/^I answer questions about the stories/);
    expect(await say('who are you')).toBe(await say('Hello!'));
  });

  it('says so when the archive can’t be asked', async () => {
    const down = () => Promise.reject(new StoreError('unwritable', 'it is down'));
    const archive = {
      ...{ uses: down, find: down, alike: down, story: down, storyNamed: down, titled: down },
      close: async () => {},
    };
    const say = talk({ ferry: FERRY }, archive);
    expect(await say('When will the ferry sail again?')).toBe(
      '▌ The ferry to Osk will sail again in April.\n' +
        '  — “Ferry returns to Osk” · The Wick Courier · 28 February 2024\n' +
        'The archive can’t be reached just now; only the stories at hand were asked.',
    );
  });

  it('shows both accounts where two stories differ', async () => {
    const sank = (boats: number, day: string) =>
      `---\npublished: ${day}\n---\nStorm at Osk\n\nThe storm sank ${boats} boats at Osk.\n`;
    const say = talk({ early: sank(18, '2024-02-01'), late: sank(21, '2024-02-03') });
    expect(await say('How many boats did the storm sink at Osk?')).toBe(
      'Two accounts differ:\n' +
        '▌ The storm sank 21 boats at Osk.\n  — “Storm at Osk” · 3 February 2024\n\n' +
        '▌ The storm sank 18 boats at Osk.\n  — “Storm at Osk” · 1 February 2024',
    );
  });

  it('shows the exact answer in bold and wraps at spaces where there is a terminal', async () => {
    const say = talk();
    const shown = await say('How long will repairs take?', { width: 30, color: true });
    const plain = stripVTControlCharacters(shown ?? '');
    expect(plain).toBe(
      '▌ Repairs of the girders will\n▌ take three weeks.\n  — “Bridge shuts for repairs”',
    );
    expect(shown).toContain('\u001B[1m');
  });

  it('shows the paragraphs around its quote with /context', async () => {
    const say = talk();
    await say('How long will repairs take?');
    expect(await say('/context')).toBe(
      '▌ Inspectors found cracks in two girders. Dagny Holm, 61, the harbour engineer, wrote the report.\n▌\n' +
        '▌ Repairs of the girders will take three weeks.\n  — “Bridge shuts for repairs”',
    );
  });

  it('takes up the question before, and shows how it read it', async () => {
    const say = talk();
    await say('What did Piet Lawson say?');
    expect(await say('and how old is he?')).toMatch(/^Read as: and how old is Piet Lawson\?/);
  });

  it('shows how it read a misspelt word', async () => {
    expect(await talk()('How long will the repiars take?')).toMatch(
      /^Read as: How long will the repairs take\?/,
    );
  });

  it('shows the next quotes with /more until there are none', async () => {
    const say = talk();
    expect(await say('/more')).toBe('There is no quote yet: ask something first.');
    const shown = [await say('What happened to the bridge?')];
    for (
      let next = await say('/more');
      next !== 'That was the last one.';
      next = await say('/more')
    ) {
      shown.push(next);
      expect(shown.length).toBeLessThan(6);
    }
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('that stays without an answer offers others, asked by their number', async () => {
    const say = talk();
    const refusal = (await say('Which opera won a prize in Vienna?')) ?? '';
    expect(refusal).toMatch(/^The story doesn't say\.\nWhat it does answer:\n {2}1 \S.*\n {2}2 \S/);
    const [, suggestion = ''] = /\n {2}1 (.*)/.exec(refusal) ?? [];
    const answered = await say('1');
    expect(answered).toContain(`${suggestion}\n▌ `);
  });

  it('cannot bring control characters of a source to the screen', async () => {
    const say = talk({
      evil: '# Evil \u001B[2J title\n\nThe bridge closes on \u001B[31m Monday\u0007 at noon.\n',
    });
    const shown = await say('When does the bridge close?');
    expect(shown).toContain('▌ The bridge closes on ␛[31m Monday␇ at noon.');
    expect(shown).toContain('“Evil ␛[2J title”');
  });
});

describe('commands in the console', () => {
  it('lists the stories and narrows the questions to one', async () => {
    const say = talk();
    expect(await say('/stories')).toBe(
      'Bridge shuts for repairs\n  bridge\n' +
        'Ferry returns to Osk\n  ferry · The Wick Courier · 28 February 2024',
    );
    expect(await say('/story nothing')).toBe('No story is called “nothing”; /stories lists them.');
    expect(await say('/story r')).toMatch(/^Which one\?\nBridge/);
    expect(await say('/story ferry')).toMatch(/^Ferry returns[\s\S]*Only this story is asked now/);
    expect(await say('How long will repairs take?')).toMatch(/^The story doesn't say/);
    expect(await say('/people Holm')).toBe('Nobody is called “Holm”; /people lists who is named.');
    expect(await say('/story all')).toMatch(/^Bridge[\s\S]*Ferry/);
    expect(await say('How long will repairs take?')).toMatch(/^▌ Repairs/);
  });

  it('lists people, and one person with what is known', async () => {
    const say = talk();
    expect(await say('/people')).toMatch(/^Dagny Holm · .*engineer.*1 mention.*\nPiet Lawson · /);
    expect(await say('/people piet')).toMatch(
      /^Piet Lawson · .*mayor.*\n\n▌ Piet Lawson, the mayor, .*\n {2}— Piet Lawson, .*to Wick Courier · “Ferry/,
    );
  });

  it('lists dates in the order of time', async () => {
    const dates = (await talk()('/dates')) ?? '';
    expect(dates).toMatch(
      /^2024-03-04 · “Bridge shuts for repairs”\n▌ The swing bridge[\s\S]*2024-04 /,
    );
  });

  it('tells what a refresh changed and what is wrong', async () => {
    expect(await talk()('/refresh')).toBe(
      '1 added: new · 2 removed: old, older (4 ms)\nx.md:3: a ␇ bell, remove it',
    );
  });

  it('lists itself, knows no others, and leaves at /quit', async () => {
    const say = talk();
    expect(await say('/help')).toMatch(/\/more[\s\S]*\/quit/);
    expect(await say('/frobnicate')).toBe('There is no command /frobnicate; /help lists them.');
    expect(await say('/quit')).toBeUndefined();
    expect(await say('   ')).toBe('');
  });

  it('says what to do when there are no stories', async () => {
    const say = talk({});
    for (const line of ['Who?', '/stories', '/story']) {
      expect(await say(line)).toMatch(/^There are no stories here yet\. Add one with/);
    }
  });
});
