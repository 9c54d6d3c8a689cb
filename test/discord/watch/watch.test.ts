import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serveHealth } from '../../../src/discord/watch/health.ts';
import { createLog } from '../../../src/discord/watch/log.ts';
import { createMetrics } from '../../../src/discord/watch/metrics.ts';
import type { Library } from '../../../src/library/library.ts';
import { buildCorpus } from '../../../src/search/corpus.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { storyOf } from '../replies/storyOf.ts';

const library: Library = {
  folder: 'corpus',
  current: () => ({
    version: 3,
    corpus: buildCorpus([storyOf(['Rain.'])]),
    shelf: 0,
    problems: [],
  }),
  refresh: () => Promise.reject(new Error('not in this test')),
};

describe('the health endpoint', () => {
  const troubles = { store: null, archive: 'it is down' };
  const metrics = createMetrics({
    library,
    shards: () => new Map([[5, true]]),
    troubles: () => troubles,
  });
  let ready = true;
  const opened = serveHealth(0, {
    health: async () => ({ ready, stories: 1, troubles }),
    metrics: () => metrics.registry.metrics(),
  });
  const get = async (path: string) => {
    const { port } = (await opened).address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${path}`);
  };

  it('is healthy only while the gateway is connected', async () => {
    const up = await get('/health');
    expect([up.status, await up.json()]).toEqual([200, { ready: true, stories: 1, troubles }]);
    ready = false;
    expect((await get('/health')).status).toBe(503);
    expect((await get('/')).status).toBe(404);
  });

  it('counts answers and refusals, and tells what is served', async () => {
    const answer = { question: 'secret words', quotes: [], suggestions: [], ms: 3 };
    metrics.observe({ answer: { ...answer, answered: true } });
    const trouble = new StoreError('unwritable', 'it is down');
    metrics.observe({ answer: { ...answer, answered: false }, trouble });
    const text = await (await get('/metrics')).text();
    expect(text).toContain('verbatim_questions_total{outcome="answered"} 1');
    expect(text).toContain('verbatim_questions_total{outcome="refused"} 1');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="0.005"} 2');
    expect(text).toContain('verbatim_without_archive_total 1');
    expect(text).toContain('verbatim_stories 1');
    expect(text).toContain('verbatim_story_problems 0');
    expect(text).toContain('verbatim_snapshot_version 3');
    expect(text).toContain('verbatim_shard_connected{shard="5"} 1');
    expect(text).toContain('verbatim_trouble{part="store"} 0');
    expect(text).toContain('verbatim_trouble{part="archive"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('secret words');
  });
});

describe('the log', () => {
  it('never holds the token, wherever it turns up', () => {
    const lines: string[] = [];
    const log = createLog('trace', 'my.secret.token', { write: (line) => void lines.push(line) });
    log.error(
      { token: 'my.secret.token', reason: 'Bot my.secret.token is bad' },
      'my.secret.token',
    );
    expect(lines.join()).toContain('is bad');
    expect(lines.join()).not.toContain('secret');
  });
});
