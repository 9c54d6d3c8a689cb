import { axisOver } from './axis.ts';
import { spread } from './spread.ts';

/** A date on the picture; `mark` is the number it has in the list beside it, when it is listed. */
export interface Dot {
  /** ISO 8601. */
  readonly value: string;
  readonly label: string;
  readonly mark?: number;
}

const WIDTH = 1000;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = WIDTH - LEFT;
const LINE = 145;
const LABEL_GAP = 222;
const LABEL_HALF = 90;
/** A label of this many characters fills its room; a longer one is written smaller. */
const LABEL_SIZE = 21;
const LABEL_LENGTH = 19;

/** The picture has a ground of its own, so that it is legible on Discord's light and dark themes. */
const COLOURS = {
  ground: '#f5f7fa',
  border: '#d3dae4',
  line: '#9aa8ba',
  dot: '#8fb3dc',
  mark: '#2f6fb2',
  words: '#1f2a37',
  faint: '#5d6b7e',
};

/**
 * An SVG of dates on a line of time, the marked ones numbered and labelled. Holds no words of
 * stories or members, only dates in English.
 *
 * @param dots in the order of time; at least one, at most 5 marked
 */
export function drawTimeline(dots: readonly Dot[]): string {
  const axis = axisOver(dots.map(({ value }) => value));
  const x = ({ value }: Dot): number => LEFT + axis.place(value) * (RIGHT - LEFT);
  const marked = dots.filter(({ mark }) => mark !== undefined);
  const labels = spread(marked.map(x), LABEL_GAP, LEFT + LABEL_HALF, RIGHT - LABEL_HALF);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Inter">`,
    `<rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" rx="18" fill="${COLOURS.ground}" stroke="${COLOURS.border}"/>`,
    `<line x1="${LEFT}" x2="${RIGHT}" y1="${LINE}" y2="${LINE}" stroke="${COLOURS.line}" stroke-width="2"/>`,
    ...axis.ticks.map(({ at, label }) => drawTick(LEFT + at * (RIGHT - LEFT), label)),
    ...dots.filter(({ mark }) => mark === undefined).map((dot) => drawDot(x(dot))),
    ...marked.map((dot, index) => drawMark(dot, x(dot), labels[index] ?? x(dot))),
    '</svg>',
  ].join('\n');
}

function drawTick(x: number, label: string): string {
  return [
    `<line x1="${px(x)}" x2="${px(x)}" y1="${LINE}" y2="${LINE + 9}" stroke="${COLOURS.line}" stroke-width="2"/>`,
    centred(x, LINE + 36, 19, COLOURS.faint, label),
  ].join('\n');
}

function drawDot(x: number): string {
  return `<circle cx="${px(x)}" cy="${LINE}" r="7" fill="${COLOURS.dot}"/>`;
}

/** The dot, its label above in a row that has room for it, and a line from one to the other. */
function drawMark({ label, mark }: Dot, x: number, labelX: number): string {
  return [
    `<path d="M ${px(labelX)} 92 L ${px(x)} ${LINE}" fill="none" stroke="${COLOURS.mark}" stroke-width="2"/>`,
    `<circle cx="${px(x)}" cy="${LINE}" r="9" fill="${COLOURS.mark}"/>`,
    `<circle cx="${px(labelX)}" cy="76" r="16" fill="${COLOURS.mark}"/>`,
    centred(labelX, 82, 18, '#ffffff', String(mark)),
    centred(labelX, 46, labelSize(label), COLOURS.words, label),
  ].join('\n');
}

function labelSize(label: string): number {
  return Math.floor(LABEL_SIZE * Math.min(1, LABEL_LENGTH / label.length));
}

function centred(x: number, y: number, size: number, fill: string, words: string): string {
  return `<text x="${px(x)}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="middle">${words}</text>`;
}

function px(value: number): string {
  return value.toFixed(1);
}
