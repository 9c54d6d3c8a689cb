import { describe, expect, it } from 'vitest';
import { contextId, moreId, readId, suggestionId } from '../../../src/discord/buttons/ids.ts';
import { mannerOf, press } from '../../../src/discord/buttons/press.ts';
import { outdatedButton, storyChanged } from '../../../src/discord/replies/notices.ts';
import { buildCorpus } from '../../../src/search/corpus.ts';
import { memberDesk } from '../memberDesk.ts';
import { spanOf, storyOf } from '../replies/storyOf.ts';

const story = storyOf(['The ferry left at noon.', 'It came back at dusk.']);
const asked: unknown[] = [];
const desk = memberDesk([story], async (question) => {
  asked.push(question);
  const answer = {
    question: question.text,
    answered: false,
    quotes: [],
    suggestions: [],
    ms: 0,
  };
  return { answer, corpus: buildCorpus([story]) };
});
const excerpt = { story, kind: 'body', ...spanOf(story, 'It came back at dusk.') } as const;

describe('a pressed button', () => {
  it('shows more quotes and context from its id alone', async () => {
    const [more, context] = [press(moreId([excerpt]), desk), press(contextId(excerpt), desk)];
    expect(JSON.stringify(await more)).toContain('> It came back at dusk.');
    expect(JSON.stringify(await context)).toContain('**It came back at dusk.**');
  });

  it('asks the question it carries, of the story it was restricted to', async () => {
    await press(suggestionId('Who: the crew, or both?', 'harbour'), desk);
    expect(asked.at(-1)).toEqual({ text: 'Who: the crew, or both?', story: 'harbour' });
    await press(suggestionId('When?'), desk);
    expect(asked.at(-1)).toEqual({ text: 'When?' });
  });

  it('shows no word of a story that the visitor does not see, whatever its id says', async () => {
    const elsewhere = memberDesk([storyOf(['Nothing happened here.'])]);
    const ids = [
      moreId([excerpt]),
      contextId(excerpt),
      `story:${story.name}`,
      `story:${story.fingerprint}`,
      'turn:people:0:',
      'turn:quotes:0:|',
      'open:dates:0:||',
      'turn:stories:0:',
      'open:history:0:',
      'turn:gaps:0:',
      'accept:1',
      'edit:1',
      'revise:1',
      'discard:1',
      'paste:',
    ];
    for (const id of ids) {
      const shown = JSON.stringify(await press(id, elsewhere, { text: 'x' }));
      expect(shown).not.toMatch(/ferry|dusk|noon/);
    }
  });

  it('says so when the story has changed, or the button is not ours', async () => {
    const changed = memberDesk([{ ...story, fingerprint: 'ffffffff' }]);
    expect(await press(contextId(excerpt), changed)).toBe(storyChanged);
    expect(press('vote:yes', desk)).toBe(outdatedButton);
  });

  it('answers in private, but a suggestion where the question stood', () => {
    expect(mannerOf(moreId([excerpt]), false)).toBe('private');
    expect(mannerOf(suggestionId('When?'), false)).toBe('public');
    expect(mannerOf(suggestionId('When?'), true)).toBe('private');
  });
});

describe('ids', () => {
  it('leave out a story name too long to fit', () => {
    expect(suggestionId('q'.repeat(80), 'n'.repeat(40))).toBe(`ask::${'q'.repeat(80)}`);
    expect(readId('ask::x')).toEqual({ action: 'ask', rest: ':x' });
  });
});
