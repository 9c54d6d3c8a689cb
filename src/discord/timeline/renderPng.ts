import { createRequire } from 'node:module';

const FONT = '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf';

/** Pictures kept: the pages of a few lists. */
const KEPT = 50;

const rendered = new Map<string, Promise<Buffer>>();

/**
 * The SVG as PNG, drawn in a thread of the renderer's own and kept: the same stories give the same
 * SVG, so a refresh that changes them needs no emptying here.
 *
 * @throws Error where the renderer has no binary for this machine.
 */
export function renderPng(svg: string): Promise<Buffer> {
  const known = rendered.get(svg) ?? draw(svg);
  rendered.set(svg, known);
  const [oldest] = rendered.keys();
  if (rendered.size > KEPT && oldest !== undefined) rendered.delete(oldest);
  return known;
}

async function draw(svg: string): Promise<Buffer> {
  // Loaded with the first picture: most bots never draw one.
  const { renderAsync } = await import('@resvg/resvg-js');
  const fontFiles = [createRequire(import.meta.url).resolve(FONT)];
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  return image.asPng();
}
