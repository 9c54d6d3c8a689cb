import { describe, expect, it } from 'vitest';
import { createConversations, type Place } from '../../src/discord/conversations.ts';

const place: Place = { channel: '1', asker: '2', manner: 'public' };
const earlier = { text: 'Who closed the port?' };

describe('a conversation', () => {
  it('is recalled for the same member in the same channel', () => {
    const conversations = createConversations();
    conversations.remember(place, earlier);
    expect(conversations.recall(place)).toEqual(earlier);
  });

  it.each<[string, Partial<Place>]>([
    ['another member', { asker: '3' }],
    ['another channel', { channel: '4' }],
    ['a private question', { manner: 'private' }],
  ])('is unknown to %s', (_, other) => {
    const conversations = createConversations();
    conversations.remember(place, earlier);
    expect(conversations.recall({ ...place, ...other })).toBeUndefined();
  });

  it('is over after five minutes', () => {
    let now = 0;
    const conversations = createConversations(() => now);
    conversations.remember(place, earlier);
    now = 299_999;
    expect(conversations.recall(place)).toEqual(earlier);
    now = 300_000;
    expect(conversations.recall(place)).toBeUndefined();
  });

  it('forgets the one longest silent when there are too many', () => {
    const conversations = createConversations();
    for (let asker = 0; asker <= 5_000; asker++) {
      conversations.remember({ ...place, asker: `${asker}` }, earlier);
    }
    expect(conversations.recall({ ...place, asker: '0' })).toBeUndefined();
    expect(conversations.recall({ ...place, asker: '1' })).toEqual(earlier);
  });
});
