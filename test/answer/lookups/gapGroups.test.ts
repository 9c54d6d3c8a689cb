import { describe, expect, it } from 'vitest';
import { groupGaps, type Unanswered } from '../../../src/answer/lookups/gapGroups.ts';

function asked(question: string, changes: Partial<Unanswered> = {}): Unanswered {
  return { question, kind: 'unanswered', asker: question, at: 0, ...changes };
}

describe('questions that were not answered', () => {
  it('are grouped by meaning, the most often asked first', () => {
    const groups = groupGaps([
      asked('Who painted the harbour?', { at: 1 }),
      asked('When does the ferry sail?', { at: 2 }),
      asked('When will the ferries be sailing?', { at: 5 }),
    ]);
    expect(groups.map(({ question, count }) => [question, count])).toEqual([
      ['When will the ferries be sailing?', 2],
      ['Who painted the harbour?', 1],
    ]);
    expect(groups[0]).toMatchObject({ first: 2, last: 5, wrong: 0 });
  });

  it('count an asker who repeats the same words once', () => {
    const again = asked('Who painted the harbour?', { asker: 'x' });
    expect(groupGaps([again, { ...again, at: 9 }])).toMatchObject([{ count: 1 }]);
  });

  it('tell how often an answer was marked wrong', () => {
    const groups = groupGaps([
      asked('Who painted the harbour?'),
      asked('Who painted the harbour?', { kind: 'wrong' }),
    ]);
    expect(groups).toMatchObject([{ count: 2, wrong: 1 }]);
  });

  it('stay apart when they share nothing, or nothing that counts', () => {
    expect(groupGaps([asked('Who is he?'), asked('What is it?')])).toHaveLength(2);
  });

  it('are grouped by the thousand in time that a reply can wait for', () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `z${(i + 46_656).toString(36)}q`);
    const asking = (i: number) => `Which story of ${words.slice(i * 3, i * 3 + 3).join(' ')}?`;
    const questions = Array.from({ length: 4_000 }, (_, i) => asked(asking(i)));
    const since = performance.now();
    expect(groupGaps([...questions, asked(`${asking(7)} Please`)])[0]).toMatchObject({ count: 2 });
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});
