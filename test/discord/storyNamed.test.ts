import { describe, expect, it } from 'vitest';
import { storyNamed } from '../../src/discord/storyNamed.ts';
import { storyOf } from './replies/storyOf.ts';

const harbour = storyOf(['Rain.'], { title: 'Harbour reopens' });
const library = { ...storyOf(['Sun.'], { title: 'Library closes' }), name: 'library' };
const stories = [harbour, library];

describe('a story', () => {
  it('is found by its name or title in any case, or by its fingerprint', () => {
    expect(storyNamed(' library closes', { stories })).toBe(library);
    expect(storyNamed('LIBRARY', { stories })).toBe(library);
    expect(storyNamed(harbour.fingerprint, { stories: [harbour] })).toBe(harbour);
  });

  it('is not guessed', () => {
    expect(storyNamed('closes', { stories })).toBeUndefined();
    expect(storyNamed('', { stories })).toBeUndefined();
  });
});
