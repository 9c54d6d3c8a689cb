import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/answer/question/smallTalk.ts';

describe('small talk', () => {
  it.each([
    'Hello!',
    'hi bot :)',
    'Good morning everyone',
    'thanks a lot!!',
    'who made you',
    'What can you do?',
    'how are u',
    'Are you an AI?',
    'help',
  ])('is what no story answers: %s', (text) => expect(isSmallTalk(text)).toBe(true));

  it.each([
    'Hello was the first word of whom?',
    'who made the film',
    'What can you do against mould?',
    'How are you paid?',
    'Who helped?',
    '',
  ])('is no question on the news: %s', (text) => expect(isSmallTalk(text)).toBe(false));
});
