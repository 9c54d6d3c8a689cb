import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../../src/answer/answer.ts';
import { answerReply, excerptsReply } from '../../../src/discord/replies/answer.ts';
import { contextReply } from '../../../src/discord/replies/context.ts';
import { type Reply, toMessage } from '../../../src/discord/replies/reply.ts';
import { spanOf, storyOf } from './storyOf.ts';

const story = storyOf(
  ['The mayor spoke first.', '"We open on Friday," Ana Ruiz told the Courier.', 'Rain fell.'],
  {
    title: 'Harbour reopens',
    publisher: 'The Courier',
    published: '2022-03-01',
    url: 'https://example.org/a_(b)',
  },
);

const quote: Quote = {
  story,
  kind: 'body',
  ...spanOf(story, '"We open on Friday," Ana Ruiz told the Courier.'),
  answer: spanOf(story, 'on Friday'),
  speaker: { name: 'Ana Ruiz', role: 'mayor of the town' },
  outlet: 'the Courier',
  score: 0.9,
};

const answered = (quotes: readonly Quote[]): Answer => ({
  question: 'When does it open?',
  answered: true,
  quotes,
  suggestions: [],
  ms: 1,
});

/** Texts and button labels in reading order. */
function read(reply: Reply): { texts: string[]; buttons: { label: string; id: string }[] } {
  const texts: string[] = [];
  const buttons: { label: string; id: string }[] = [];
  const visit = (component: object): void => {
    if ('content' in component) texts.push(String(component.content));
    if ('custom_id' in component && 'label' in component) {
      buttons.push({ label: String(component.label), id: String(component.custom_id) });
    }
    if ('components' in component)
      for (const inner of component.components as object[]) visit(inner);
  };
  for (const component of reply.components) visit(component);
  return { texts, buttons };
}

describe('an answer', () => {
  it('shows the account that differs below the first, and no more as another quote', () => {
    const late = storyOf(['The harbour opens on Monday.'], { published: '2022-03-04' });
    const conflict: Quote = {
      story: late,
      kind: 'body',
      ...spanOf(late, 'The harbour opens on Monday.'),
      answer: spanOf(late, 'on Monday'),
      score: 0.8,
    };
    const { texts, buttons } = read(
      answerReply({ ...answered([quote, conflict]), conflict }, { text: '' }),
    );
    expect(texts[0]).toBe('Two accounts differ:');
    expect(texts[3]).toBe('> The harbour opens **on Monday**.');
    expect(texts[4]).toMatch(/4 March 2022/);
    expect(buttons.map(({ label }) => label)).toEqual(['In context', 'Not what I asked']);
  });

  it('says so when it is without the archive', () => {
    const { texts } = read(answerReply(answered([quote]), { text: '' }, false, true));
    expect(texts[0]).toBe(
      '-# The archive can’t be reached just now; only the stories at hand were asked.',
    );
  });

  it('quotes with the answer in bold and attributes it with what is known', () => {
    const { texts, buttons } = read(answerReply(answered([quote]), { text: '' }));
    expect(texts).toEqual([
      '> "We open **on Friday**," Ana Ruiz told the Courier.',
      '— **Ana Ruiz**, mayor of the town · to the Courier\n' +
        '-# “Harbour reopens” · The Courier · 1 March 2022 · [read the story](<https://example.org/a_%28b%29>)',
    ]);
    expect(buttons.map(({ label }) => label)).toEqual(['In context', 'Not what I asked']);
  });

  it('names nobody when the story does not, and marks captions', () => {
    const { speaker: _, outlet: __, ...plain } = quote;
    const bare = {
      ...plain,
      story: storyOf(['Rain fell.']),
      start: 0,
      end: 10,
      kind: 'caption',
    } as const;
    const { texts } = read(answerReply(answered([bare]), { text: '' }));
    expect(texts[1]).toBe('-# picture caption · “Harbour reopens”');
  });

  it('links only to addresses a browser should open', () => {
    const tricky = storyOf(['Rain fell.'], { url: 'javascript:alert(1)' });
    const { texts } = read(
      answerReply(answered([{ story: tricky, kind: 'body', start: 0, end: 10, score: 1 }]), {
        text: '',
      }),
    );
    expect(texts.join()).not.toContain('](');
  });

  it('shows the question, escaped, where the channel would not', () => {
    const asked = { ...answered([quote]), question: '**when** @everyone?' };
    const { texts } = read(answerReply(asked, { text: '' }, true));
    expect(texts[0]).toBe('-# \\*\\*when\\*\\* \\@everyone?');
  });

  it('pings nobody, whatever it says', () => {
    expect(toMessage(answerReply(answered([quote]), { text: '' })).allowedMentions).toEqual({
      parse: [],
      repliedUser: false,
    });
  });

  it('offers more quotes when there are any', () => {
    const { buttons } = read(answerReply(answered([quote, quote, quote]), { text: '' }));
    expect(buttons.map(({ label }) => label)).toEqual([
      'More quotes',
      'In context',
      'Not what I asked',
    ]);
    expect(new Set(buttons.map(({ id }) => id)).size).toBe(3);
    expect(buttons.every(({ id }) => id.length <= 100)).toBe(true);
  });
});

describe('a refusal', () => {
  const refusal = { ...answered([]), answered: false };

  it('says so and offers what the story does answer as buttons that ask it', () => {
    const { texts, buttons } = read(
      answerReply(
        { ...refusal, suggestions: ['Who spoke first?'] },
        { text: '', story: 'harbour' },
      ),
    );
    expect(texts[0]).toBe("The story doesn't say.");
    expect(buttons).toEqual([{ label: 'Who spoke first?', id: 'ask:harbour:Who spoke first?' }]);
  });

  it('lists a suggestion that is too long for a button', () => {
    const long = `Who ${'really '.repeat(12)}spoke first?`;
    const { texts, buttons } = read(answerReply({ ...refusal, suggestions: [long] }, { text: '' }));
    expect(buttons).toEqual([]);
    expect(texts[1]).toContain(`- ${long}`);
  });
});

describe('the limits of one message', () => {
  const endless = storyOf(
    Array.from({ length: 40 }, () => '* A sentence with *stars* in it. '.repeat(40).trim()),
  );
  const all: Quote = {
    ...quote,
    story: endless,
    start: 0,
    end: endless.text.length,
    answer: { start: 0, end: 20 },
  };
  const size = (reply: Reply): number => read(reply).texts.join('').length;

  it('hold for one endless quote, for five and for its context', () => {
    expect(
      size(answerReply({ ...answered([all]), question: 'why '.repeat(500) }, { text: '' }, true)),
    ).toBeLessThanOrEqual(4000);
    expect(size(excerptsReply([all, all, all, all]))).toBeLessThanOrEqual(4000);
    expect(size(contextReply(all))).toBeLessThanOrEqual(4000);
  });
});

describe('any answer', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('*'.repeat(700), 'word '.repeat(400), '[a](b) @everyone\n', '\u202e<@1>'),
  );
  const anyQuote = fc.record({
    paragraphs: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    title: anyText,
    publisher: anyText,
    path: anyText,
    speaker: anyText,
    role: anyText,
    outlet: anyText,
  });

  it('keeps every limit of Discord, whatever stories and members write', () => {
    fc.assert(
      fc.property(
        fc.array(anyQuote, { minLength: 1, maxLength: 5 }),
        anyText,
        (parts, question) => {
          const quotes = parts.map((part): Quote => {
            const url = `https://example.org/${encodeURIComponent(part.path.replace(/\p{Cs}/gu, ''))}`;
            const meta = {
              title: part.title,
              publisher: part.publisher,
              published: '2022-02',
              url,
            };
            const source = storyOf(part.paragraphs, meta);
            const end = source.text.length;
            const speaker = { name: part.speaker, role: part.role };
            const answer = { start: Math.floor(end / 3), end: Math.floor(end / 2) };
            return {
              story: source,
              kind: 'body',
              start: 0,
              end,
              answer,
              speaker,
              outlet: part.outlet,
              score: 1,
            };
          });
          const asked = { ...answered(quotes), question };
          const refused = {
            ...answered([]),
            question,
            answered: false,
            suggestions: parts.map(({ title }) => title),
          };
          expectWithinLimits(answerReply(asked, { text: question }, true));
          expectWithinLimits(answerReply(refused, { text: question, story: question }, true));
          expectWithinLimits(excerptsReply(quotes));
          for (const each of quotes) expectWithinLimits(contextReply(each));
        },
      ),
      { numRuns: 200 },
    );
  });
});

function expectWithinLimits(reply: Reply): void {
  const { texts, buttons } = read(reply);
  expect(texts.join('').length).toBeLessThanOrEqual(4000);
  expect(texts.every((each) => each.length > 0)).toBe(true);
  expect(texts.join('')).toBe(texts.join('').replace(/\p{Cs}/gu, ''));
  for (const { label, id } of buttons) {
    expect(label.length).toBeLessThanOrEqual(80);
    expect(id.length).toBeLessThanOrEqual(100);
  }
  expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
}

describe('a quote in context', () => {
  it('stands in bold between the paragraphs around it', () => {
    const { texts } = read(contextReply(quote));
    expect(texts[0]).toBe(
      '> The mayor spoke first.\n> \n> **"We open on Friday," Ana Ruiz told the Courier.**\n> \n> Rain fell.',
    );
  });
});
