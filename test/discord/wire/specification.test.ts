import { describe, expect, it } from 'vitest';
import { specification } from '../../discord-server/openapi.ts';
import { rendered } from '../../discord-server/rendered.ts';

const discord = specification();
const MESSAGES = '/channels/{channel_id}/messages';
const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const choices = Array.from({ length: 26 }, (_, index) => ({ name: 'a', value: `${index}` }));
const button = { type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'a' };

describe.runIf(discord)('a request that Discord’s schema does not allow', () => {
  it.each([
    ['POST', MESSAGES, { flags: 'x' }, '/flags'],
    ['POST', MESSAGES, { embeds: [{ title: 'x'.repeat(257) }] }, '/embeds/0/title'],
    [
      'POST',
      MESSAGES,
      { components: [{ type: 1, components: [button] }] },
      '/components/0/components/0/label',
    ],
    ['POST', CALLBACK, { type: 4, data: { content: 'x'.repeat(2001) } }, '/data/content'],
    ['POST', CALLBACK, { type: 8, data: { choices } }, '/data/choices must NOT have more than 25'],
    ['POST', '/users/@me/channels', { recipient_id: 'Ann' }, '/recipient_id'],
    ['POST', '/users/@me/channels', undefined, 'body is missing'],
    ['GET', '/users/@me', { a: 1 }, 'takes none'],
  ])('%s %s is told with the field at fault', (method, template, body, complaint) => {
    expect(discord?.complaints(method, template, body).join()).toContain(complaint);
  });

  it('is told apart from one that it does', () => {
    expect(discord?.complaints('POST', MESSAGES, { content: 'hello' })).toEqual([]);
    expect(discord?.knows('POST', MESSAGES)).toBe(true);
    expect(discord?.knows('PUT', MESSAGES)).toBe(false);
  });
});

describe('markdown, as a member sees it', () => {
  it.each([
    ['> The tower has **212** steps.', 'The tower has 212 steps.'],
    ['-# “[A \\*star\\*](<https://example.org/a_b_c>)” · 3 May', '“A *star*” · 3 May'],
    ['\\*\\*not bold\\*\\* \\> no quote \\`x\\` \\\\', '**not bold** > no quote `x` \\'],
    ['***both*** and _one_ and ~~none~~', 'both and one and none'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ])('%j reads %j', (markdown, text) => {
    expect(rendered(markdown)).toBe(text);
  });
});
