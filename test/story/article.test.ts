import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';

const ARTICLE = '../shared/story/article.txt';

describe.runIf(existsSync(ARTICLE))(
  'the shared sample article (skipped where it is absent)',
  () => {
    const { story, problems } = parseStory(
      'article',
      existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '',
    );
    const ofKind = (kind: string) => story?.blocks.filter((block) => block.kind === kind) ?? [];

    it('has no problem and one headline, the title', () => {
      expect(problems).toEqual([]);
      expect(ofKind('headline')).toHaveLength(1);
      expect(story?.title).toMatch(/^Russian video appears/u);
    });

    it('has two link lines', () => {
      const words = ofKind('link').map((b) => story?.text.slice(b.start, b.start + 6));
      expect(words).toEqual(['Read m', 'Watch:']);
    });

    it('has nine captions, one of them twice', () => {
      const captions = ofKind('caption');
      expect(captions).toHaveLength(9);
      expect(captions.filter((b) => b.duplicate)).toHaveLength(1);
      expect(story?.blocks.filter((b) => b.duplicate)).toHaveLength(1);
    });

    it('has seventeen paragraphs of body', () => {
      expect(ofKind('body')).toHaveLength(17);
    });

    it('parts a quotation of several sentences, wrong closing mark or not', () => {
      const quoted = ofKind('body').find((b) => story?.text.slice(b.start, b.end).endsWith("'"));
      expect(quoted?.sentences).toHaveLength(4);
    });
  },
);
