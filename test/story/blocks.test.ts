import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';

/** Each block as "kind: words", with "=" for one that repeats an earlier block. */
function blocksOf(text: string): string[] {
  return findBlocks(text).map(
    (b) => `${b.kind}${b.duplicate ? '=' : ''}: ${text.slice(b.start, b.end)}`,
  );
}

const A = 'The river rose by two metres overnight, the council said.';
const B = 'Two streets near the mill were closed to all traffic by police.';
const C = 'Nobody was hurt, but forty people left their homes.';

describe('findBlocks', () => {
  it('takes the first line without a full stop for the headline', () => {
    expect(blocksOf(`Flood closes bridge\n\n${A}`)).toEqual([
      'headline: Flood closes bridge',
      `body: ${A}`,
    ]);
  });

  it('takes a question or an abbreviation at the end of the first line for a headline too', () => {
    expect(blocksOf(`Is the bridge safe?\n\n${A}`)[0]).toBe('headline: Is the bridge safe?');
    expect(blocksOf(`Floods spread across the U.S.\n\n${A}`)[0]).toMatch(/^headline/u);
  });

  it('takes a first line in Title Case for a headline though it has a full stop', () => {
    const title = 'Old Bridge Rules Face Key Test In U.S. Court.';
    expect(blocksOf(`${title}\n\n${A}`)[0]).toBe(`headline: ${title}`);
    const lead = 'Prime Minister Ann Lowe told President Ben Dunn on Monday.';
    expect(blocksOf(`${lead}\n\n${A}`)[0]).toBe(`body: ${lead}`);
  });

  it('does not take a first paragraph for a headline', () => {
    expect(blocksOf(`${A}\n\n${B}`)).toEqual([`body: ${A}`, `body: ${B}`]);
  });

  it('finds the headline below a label', () => {
    expect(blocksOf(`Advertisement\n\nFlood closes bridge\n\n${A}`)).toEqual([
      'link: Advertisement',
      'headline: Flood closes bridge',
      `body: ${A}`,
    ]);
  });

  it('leaves Markdown signs outside the span', () => {
    expect(
      blocksOf(`# Flood closes bridge #\n\n- ${A}\n\n> ${B}\n\n**What next**\n\n${C}`),
    ).toEqual([
      'headline: Flood closes bridge',
      `body: ${A}`,
      `body: ${B}`,
      'headline: What next',
      `body: ${C}`,
    ]);
  });

  it('drops lines without a word', () => {
    expect(blocksOf(`${A}\n\n***\n\n---\n\n${B}\n\n![](x.png)`)).toEqual([
      `body: ${A}`,
      `body: ${B}`,
    ]);
  });

  it('keeps every line of a text without blank lines a paragraph of its own', () => {
    expect(blocksOf(`Flood closes bridge\n${A}\nThe mill. (Getty)\n${B}\n${C}`)).toEqual([
      'headline: Flood closes bridge',
      `body: ${A}`,
      'caption: The mill. (Getty)',
      `body: ${B}`,
      `body: ${C}`,
    ]);
  });

  it('takes lines that touch a caption for captions where blank lines part paragraphs', () => {
    expect(
      blocksOf(`${A}\n\nThe mill at noon.\nThe mill. (Getty)\nThe mill at night.\n\n${B}\n\n${C}`),
    ).toEqual([
      `body: ${A}`,
      'caption: The mill at noon.',
      'caption: The mill. (Getty)',
      'caption: The mill at night.',
      `body: ${B}`,
      `body: ${C}`,
    ]);
  });

  it('keeps the headline a headline when a caption touches it', () => {
    expect(blocksOf(`Flood closes bridge\nThe mill. (Getty)\n\n${A}\n\n${B}`)[0]).toMatch(
      /^headline/u,
    );
  });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped = [
      'Flood closes bridge',
      '',
      'The river rose by two metres overnight, the council said, and the two',
      'streets near the old mill were closed to all traffic by police. Nobody',
      'was hurt.',
      '',
      'Forty people had to leave their homes in the night, a spokesman said.',
      'They slept in the town hall, where the Red Cross had set up beds for',
      'them.',
    ].join('\r\n');
    const blocks = blocksOf(wrapped);
    expect(blocks).toHaveLength(3);
    expect(blocks[2]).toMatch(/^body: Forty people.*spokesman said\.\r\nThey slept.*them\.$/su);
  });

  it('reads a plain-text release: unwrapped lines above, items and an underlined title below', () => {
    const release = [
      'FLOOD CLOSES BRIDGE AT AMBLEFORD',
      'By Oona Marsh, Ambleford News',
      '4 May 2021',
      '',
      'AMBLEFORD -- A flood closed the old bridge and two streets near the',
      'mill on Tuesday, officials said. No one was hurt, according to the',
      'coast guard.',
      '',
      '"It was like a wall," Idris Poole, a baker, told reporters in town.',
      '"Cups flew everywhere. Then it went quiet."',
      '',
      ' * It was built in 1998.',
      ' * It can carry 400 people and was last inspected in the summer of the',
      '   year before.',
      '',
      'What happens next',
      '-----------------',
      '',
      'Investigators arrive on Wednesday. They will speak to the mayor, Ann',
      'Lee, who has not commented.',
    ].join('\n');
    expect(findBlocks(release).map((b) => b.kind)).toEqual([
      ...['headline', 'link', 'link', 'body', 'body', 'body', 'body', 'headline', 'body'],
    ]);
  });

  it('marks a block that repeats the words of an earlier one', () => {
    expect(blocksOf(`${A}\n\nThe mill. (Getty)\nthe MILL (Getty)\n\n${B}`)).toEqual([
      `body: ${A}`,
      'caption: The mill. (Getty)',
      'caption=: the MILL (Getty)',
      `body: ${B}`,
    ]);
  });

  it('does not let a link line hide the paragraph that says the same', () => {
    expect(blocksOf(`${A}\n\n[${B}](https://example.com)\n\n${B}`)[2]).toBe(`body: ${B}`);
  });

  it('takes labels after the last paragraph and runs of labels for links', () => {
    expect(
      blocksOf(`Flood closes bridge\n\n${A}\n\nWeather\n\nRivers\n\nMills\n\n${B}\n\nEurope`),
    ).toEqual([
      'headline: Flood closes bridge',
      `body: ${A}`,
      'link: Weather',
      'link: Rivers',
      'link: Mills',
      `body: ${B}`,
      'link: Europe',
    ]);
  });

  it('marks a caption that differs by its credit alone', () => {
    const blocks = blocksOf(
      `${A}\n\nThe mill at noon.\nThe mill at noon. (Picture: Jane Doe)\n\n${B}\n\n${C}`,
    );
    expect(blocks[2]).toBe('caption=: The mill at noon. (Picture: Jane Doe)');
  });

  it('takes a word above the headline for the name of a section', () => {
    expect(blocksOf(`Weather\n\nFlood closes the bridge at Ambleford\n\n${A}`).slice(0, 2)).toEqual(
      ['link: Weather', 'headline: Flood closes the bridge at Ambleford'],
    );
  });

  it('does not take a headline about an editor or with a bracket for a byline or a caption', () => {
    expect(blocksOf(`Jane Doe, editor of the Mail, resigns\n\n${A}`)[0]).toMatch(/^headline/u);
    expect(blocksOf(`How the old bridge came to fall (Part Two)\n\n${A}`)[0]).toMatch(/^headline/u);
  });

  it('gives each block its sentences', () => {
    const text = `Flood closes bridge\n\n${A} ${B}`;
    const body = findBlocks(text)[1];
    expect(body?.sentences.map((s) => text.slice(s.start, s.end))).toEqual([A, B]);
  });

  it('finds nothing in an empty text', () => {
    expect(findBlocks('')).toEqual([]);
    expect(findBlocks(' \r\n\r\n\t')).toEqual([]);
  });
});
