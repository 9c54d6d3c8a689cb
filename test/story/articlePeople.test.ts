import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { findPeople } from '../../src/story/people.ts';
import { findQuotations } from '../../src/story/quotations.ts';

const ARTICLE = '../shared/story/article.txt';

describe.runIf(existsSync(ARTICLE))(
  'people and quotations of the shared article (skipped where it is absent)',
  () => {
    const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '';
    const blocks = findBlocks(text);
    const people = findPeople(text, blocks);
    const quotations = findQuotations(text, blocks, people);

    it('names these nine and nobody else', () => {
      expect(people.map(({ name, age, mentions }) => [name, age, mentions.length])).toEqual([
        ['Mark Vande Hei', 55, 10],
        ['Dmitry Rogozin', undefined, 5],
        ['Joseph Akaba', undefined, 1],
        ['Alexander Misurkin', undefined, 3],
        ['Yusaku Maezawa', undefined, 2],
        ['Yozo Hirano', undefined, 2],
        ['Mary', 77, 1],
        ['Julie', undefined, 1],
        ['Scott Kelly', undefined, 1],
      ]);
    });

    it('knows what they do and whose they are', () => {
      const said = people.map(({ roles, relations }) => [...roles, ...relations]);
      expect(said).toEqual([
        ['American astronaut', 'US astronaut'],
        ["head of Russia's Roscosmos space agency"],
        ['US astronaut'],
        ['Russian cosmonaut', 'Roscosmos cosmonaut'],
        ['Japanese billionaire'],
        ['assistant', 'assistant of Yusaku Maezawa'],
        ['mother of Mark Vande Hei'],
        ['wife of Mark Vande Hei'],
        ['retired astronaut'],
      ]);
    });

    it('gives every direct quotation its speaker, role and outlet', () => {
      const direct = quotations.filter((quote) => quote.direct);
      const first = direct.map((quote) => [
        text.slice(quote.start, quote.end).split(/\s/u).slice(0, 3).join(' '),
        quote.speaker?.name,
        quote.speaker?.role,
        quote.outlet,
      ]);
      const head = "head of Russia's Roscosmos space agency";
      expect(first).toEqual([
        ["Russian gov't-controlled RIA", 'NASA Watch', undefined, undefined],
        ['@Rogozin is clearly', 'NASA Watch', undefined, undefined],
        ['fall down into', 'Dmitry Rogozin', head, undefined],
        ['terrible threat', 'Mark Vande Hei’s family', undefined, undefined],
        ['crossed the line', 'one retired astronaut', undefined, undefined],
        ["It's a terrible", 'Mary', "Vande Hei's mother", 'The Mail on Sunday'],
        ['It is really', 'Mary', "Vande Hei's mother", 'The Mail on Sunday'],
        ['It kind of', 'Scott Kelly', 'retired astronaut', 'Wall Street Journal'],
        ['They agreed to', 'Scott Kelly', 'retired astronaut', 'Wall Street Journal'],
      ]);
    });

    it('gives every reported clause its speaker', () => {
      const reported = quotations.filter((quote) => !quote.direct);
      const ends = reported.map((quote) => [
        text.slice(quote.start, quote.end).split(/\s/u).slice(0, 3).join(' '),
        text.slice(quote.start, quote.end).split(/\s/u).slice(-2).join(' '),
        quote.speaker?.name,
      ]);
      expect(ends).toEqual([
        ['to leave US', 'for sanctions', 'Russian video'],
        ['to leave a', 'Space Station', 'Russia'],
        ['to leave an', 'Space Station', 'Russia'],
        ['the video had', 'on Telegram', 'Nasa Watch Twitter account'],
        ['was made by', 'on Telegram', 'NASA Watch'],
        ['was made by', 'on Telegram', 'NASA Watch'],
        ['Western sanctions against', 'to crash', 'Dmitry Rogozin'],
        ['some of the', 'the station', 'Dmitry Rogozin'],
        ['this could cause', 'onto land"', 'Dmitry Rogozin'],
        ['it had "crossed', 'the line"', 'one retired astronaut'],
        ['sanctions could lead', 'ISS crashing', 'Dmitry Rogozin'],
        ['it is confident', '30 March', 'NASA'],
      ]);
    });
  },
);
