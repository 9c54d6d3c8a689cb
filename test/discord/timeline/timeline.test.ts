import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOver } from '../../../src/discord/timeline/axis.ts';
import { drawTimeline } from '../../../src/discord/timeline/drawTimeline.ts';
import { renderPng } from '../../../src/discord/timeline/renderPng.ts';
import { spread } from '../../../src/discord/timeline/spread.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  day.map((each) => each.slice(0, 4)),
);

describe('the axis of a timeline', () => {
  it('holds every date, in order, with a few ticks', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const axis = axisOver(values);
        for (const each of values) {
          expect(axis.place(each)).toBeGreaterThan(0);
          expect(axis.place(each)).toBeLessThan(1);
        }
        expect(axis.ticks.length).toBeGreaterThan(0);
        expect(axis.ticks.length).toBeLessThanOrEqual(10);
        expect(axis.ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
      }),
    );
  });

  it('is divided into years, months or days, as its length asks', () => {
    const labels = (...values: string[]) => axisOver(values).ticks.map(({ label }) => label);
    expect(labels('1990', '2022')).toContain('2000');
    expect(labels('2022-01-10', '2022-06-20')).toContain('Mar 2022');
    expect(labels('2022-03-01', '2022-03-09')).toContain('4 Mar');
  });
});

describe('labels', () => {
  it('stand apart, in order and inside', () => {
    expect(spread([10, 11, 12], 5, 0, 100)).toEqual([10, 15, 20]);
    expect(spread([95, 99], 10, 0, 100)).toEqual([90, 100]);
    expect(spread([], 10, 0, 100)).toEqual([]);
  });
});

describe('the picture', () => {
  it('is a PNG drawn in well under the time a member would notice', async () => {
    const svg = drawTimeline([
      { value: '2021-04', label: 'April 2021' },
      { value: '2022-03-30', label: '30 March 2022', mark: 1 },
    ]);
    await renderPng(svg.replace('2021', '2020'));
    const began = performance.now();
    const png = await renderPng(svg);
    expect(performance.now() - began).toBeLessThan(200);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(await renderPng(svg)).toBe(png);
  });
});
