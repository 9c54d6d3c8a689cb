import { describe, expect, it } from 'vitest';
import { sameCommands } from '../../../src/discord/commands/register.ts';
import { completeStory } from '../../../src/discord/commands/storyChoices.ts';
import { shapes as declared } from '../../../src/discord/commands/table.ts';
import { storyNamed } from '../../../src/discord/storyNamed.ts';
import { buildCorpus } from '../../../src/search/corpus.ts';
import { storyOf } from '../replies/storyOf.ts';

const shapes = declared.map((shape) => ({ ...shape }));

describe('registered commands', () => {
  it('are the same when Discord only added its own fields, in any order', () => {
    const registered = shapes
      .map((shape) => ({
        ...shape,
        id: '1',
        application_id: '2',
        version: '3',
        nsfw: false,
        type: 'type' in shape ? shape.type : 1,
        default_member_permissions: shape.default_member_permissions ?? null,
        integration_types: [0],
        options: ('options' in shape ? (shape.options ?? []) : []).map((option) => ({
          required: false,
          ...option,
        })),
      }))
      .reverse();
    expect(sameCommands(registered, shapes)).toBe(true);
  });

  it('differ when a description, an option or a command does', () => {
    expect(
      sameCommands(
        shapes.map((shape) => ({ ...shape, description: 'other' })),
        shapes,
      ),
    ).toBe(false);
    expect(
      sameCommands(
        shapes.map((shape) => ({ ...shape, options: [] })),
        shapes,
      ),
    ).toBe(false);
    expect(sameCommands([], shapes)).toBe(false);
  });
});

describe('story choices', () => {
  const harbour = storyOf(['Rain.'], { title: 'Harbour reopens' });
  const library = { ...storyOf(['Sun.'], { title: 'Library closes' }), name: 'library' };
  const corpus = buildCorpus([harbour, library]);

  it('are all stories at first, then those that hold what was typed', () => {
    expect(completeStory('', corpus).length).toBe(2);
    expect(completeStory(' LIBR', corpus)).toEqual([{ name: 'Library closes', value: 'library' }]);
    expect(completeStory('nothing', corpus)).toEqual([]);
  });

  it('keep within the limits of Discord', () => {
    const long = { ...harbour, name: 'n'.repeat(120), title: 'word '.repeat(60) };
    const [choice] = completeStory('', buildCorpus([long]));
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(storyNamed(choice?.value ?? '', buildCorpus([long]))).toBe(long);
    expect(completeStory('', buildCorpus(Array(40).fill(harbour))).length).toBe(25);
  });
});
