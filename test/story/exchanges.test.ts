import { describe, expect, it } from 'vitest';
import { findExchanges } from '../../src/story/exchanges.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { slice } from '../../src/story/span.ts';

const exchangesOf = (...paragraphs: readonly string[]) => {
  const text = ['Tax on cups', ...paragraphs].join('\n\n');
  const { story } = parseStory('cups', text);
  if (!story) throw new Error('no story');
  return findExchanges(story.text, story.blocks).map(({ question, answers }) =>
    [question, ...answers].map((block) => slice(story.text, block).trim()),
  );
};

const three = [
  'Who pays it?',
  'Whoever sells a cup.',
  'Since when?',
  'Since Monday. Nobody was told.',
  'How much is it?',
  'A penny, and it may rise.',
];

describe('questions and answers', () => {
  it('are each paragraph that asks, with the one after it', () => {
    expect(exchangesOf(...three, 'Is that all?', 'It may rise. We shall see.')).toEqual([
      ['Who pays it?', 'Whoever sells a cup.'],
      ['Since when?', 'Since Monday. Nobody was told.'],
      ['How much is it?', 'A penny, and it may rise.'],
      ['Is that all?', 'It may rise. We shall see.'],
    ]);
  });

  it('go on to the next question, which may lack its mark', () => {
    expect(
      exchangesOf(
        ...three,
        'So far it is little.',
        'You said so. Was it a promise? I hope so.',
        'None.',
        'Why?',
        'Who knows?',
        'Nobody.',
      ),
    ).toEqual([
      ['Who pays it?', 'Whoever sells a cup.'],
      ['Since when?', 'Since Monday. Nobody was told.'],
      [
        'How much is it?',
        'A penny, and it may rise.',
        'So far it is little.',
        'You said so. Was it a promise? I hope so.',
        'None.',
      ],
      ['Who knows?', 'Nobody.'],
    ]);
    expect(exchangesOf(...three, 'You said so once.', 'I did.')[3]).toEqual([
      'You said so once.',
      'I did.',
    ]);
  });

  it('are none in a story that asks but now and then', () => {
    expect(exchangesOf(...three)).toEqual([]);
  });

  it('are not what somebody asks between quotation marks', () => {
    const asked = three.map((paragraph) => paragraph.replace(/^(.*\?)$/, '“$1”'));
    expect(exchangesOf(...asked, '“Is that all?”', 'It may rise.')).toEqual([]);
  });
});
