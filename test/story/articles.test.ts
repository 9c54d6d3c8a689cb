import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { findPeople } from '../../src/story/people.ts';
import { findQuotations } from '../../src/story/quotations.ts';
import type { Person, Quotation } from '../../src/story/story.ts';

const FOLDER = 'test/story/articles';

/**
 * Whole articles of six styles, each beside what a careful reader finds in it:
 * `name, age | roles | relations | mentions` a person, then `= words` a direct quotation or
 * `~ words` a reported clause, `— speaker [role] → outlet`.
 */
const articles = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.txt'));

describe.each(articles)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const blocks = findBlocks(text);
  const people = findPeople(text, blocks);
  const quotations = findQuotations(text, blocks, people);
  const lines = readFileSync(`${FOLDER}/${file.replace('.txt', '.expected.txt')}`, 'utf8')
    .trimEnd()
    .split('\n');
  const isQuotation = (line: string): boolean => /^[=~] /u.test(line);

  it('names its people', () => {
    expect(people.map(personLine)).toEqual(lines.filter((line) => !isQuotation(line)));
  });

  it('gives each quotation its speaker', () => {
    const found = quotations.map((quote) => quotationLine(text, quote));
    expect(found).toEqual(lines.filter(isQuotation));
  });
});

function personLine({ name, age, roles, relations, mentions }: Person): string {
  const heading = age === undefined ? name : `${name}, ${age}`;
  return [heading, roles.join('; '), relations.join('; '), mentions.length].join(' | ');
}

function quotationLine(text: string, { start, end, direct, speaker, outlet }: Quotation): string {
  const who = speaker ? `${speaker.name}${speaker.role ? ` [${speaker.role}]` : ''}` : 'nobody';
  const words = text.slice(start, end);
  return `${direct ? '=' : '~'} ${words} — ${who}${outlet ? ` → ${outlet}` : ''}`;
}
