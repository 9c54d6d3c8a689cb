import { type Passage, passagesOf } from '../search/passages.ts';
import { poolAt, withClient } from '../store/postgres/database.ts';
import { transact } from '../store/postgres/transact.ts';
import type { StoreError } from '../store/storeError.ts';
import type { Story } from '../story/story.ts';
import type { Archive, Uses } from './archive.ts';
import { archiveErrorOf, unfilled } from './archiveErrorOf.ts';
import { seek } from './candidates.ts';
import { readerMark } from './reader.ts';
import { labelWeights } from './stemVector.ts';
import { titleQuery } from './titles.ts';
import { columns, type WordRow } from './wordRows.ts';

/** Passages that are brought for one question; the closer reading looks at twenty. */
const mostPassages = 40;

/** Passages that are ranked at most, whatever was expected. */
const mostRanked = 5_000;

/** Stories that are kept in memory; 200 of twenty paragraphs take some 30 MB. */
const storiesHeld = 200;

/**
 * An answer waits for no query longer than this. The planner takes comparing stems for quicker than it
 * is, and would now and then rather compare those of every passage than use their index.
 */
const READ = `
  BEGIN READ ONLY;
  SET LOCAL statement_timeout = '3s';
  SET LOCAL enable_seqscan = off`;

/** Milliseconds that a database which can't be reached is left alone, so that nobody waits for it. */
const REST = 10_000;

/** Stems that a misspelt one is compared with. */
const mostAlike = 5_000;

const USES = `
  SELECT state.reader, state.passages AS size, word.stem, ${columns.map((column) => `word.${column}`).join(', ')}
  FROM verbatim_archive.state LEFT JOIN verbatim_archive.word ON word.stem = ANY($1)`;

/** What stands beside each word: who read the archive, and its size; no word is held when there is no stem. */
interface State {
  readonly reader: string;
  readonly size: number;
  readonly stem: string | null;
}

/**
 * `ts_rank` knows nothing of how rare words are, so each word is ranked by itself and weighed; and as
 * with MiniSearch the sum is multiplied by the number of words met.
 */
export const FIND = `
  SELECT story, place
  FROM (SELECT story, place, stems FROM verbatim_archive.passage WHERE stems @@ $1::tsquery LIMIT ${mostRanked}) AS found,
    LATERAL (
      SELECT count(*) * sum(weight * ts_rank('{${labelWeights.join(',')}}', found.stems, stem)) AS score
      FROM unnest($2::tsquery[], $3::real[]) AS sought (stem, weight)
      WHERE found.stems @@ stem
    ) AS ranked
  ORDER BY score DESC, story, place
  LIMIT ${mostPassages}`;

const ALIKE = `
  SELECT stem FROM verbatim_archive.word
  WHERE left(stem, 1) = ANY($1) AND length(stem) BETWEEN $2 AND $3 AND passages > 0
  ORDER BY passages DESC LIMIT ${mostAlike}`;

const NAMED = `
  SELECT reading FROM verbatim_archive.story
  WHERE name = $1 OR fingerprint = $1 OR (words @@ $2::tsquery AND lower(title) = lower($1))
  ORDER BY name = $1 DESC, fingerprint = $1 DESC, id DESC LIMIT 1`;

const LATEST = `
  SELECT name, title, fingerprint FROM verbatim_archive.story ORDER BY id DESC LIMIT $1`;

const TITLED = `
  SELECT name, title, fingerprint FROM verbatim_archive.story
  WHERE words @@ $2::tsquery ORDER BY id DESC LIMIT $1`;

/** The archive in the PostgreSQL database at `url`. Nothing is connected to before it is asked. */
export function openArchive(url: string): Archive {
  const pool = poolAt(url);
  const held = new Map<number, Story>();
  let rest: { readonly until: number; readonly error: StoreError } | undefined;

  const query = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => {
    if (rest && performance.now() < rest.until) throw rest.error;
    try {
      return await withClient(pool, (client) =>
        transact(client, READ, async () => (await client.query<Row>(text, values)).rows),
      );
    } catch (cause) {
      const error = archiveErrorOf(cause);
      if (error.trouble === 'unwritable') rest = { until: performance.now() + REST, error };
      throw error;
    }
  };

  const storiesOf = async (ids: readonly number[]): Promise<ReadonlyMap<number, Story>> => {
    const missing = ids.filter((id) => !held.has(id));
    const rows = await query<{ id: number; reading: Story }>(
      'SELECT id, reading FROM verbatim_archive.story WHERE id = ANY($1)',
      [missing],
    );
    const read = new Map(rows.map(({ id, reading }) => [id, reading]));
    const stories = new Map<number, Story>();
    for (const id of ids) {
      const story = held.get(id) ?? read.get(id);
      if (story) stories.set(id, story);
    }
    hold(held, stories);
    return stories;
  };

  return {
    async uses(stems) {
      const rows = await query<State & WordRow>(USES, [stems]);
      const [state] = rows;
      if (state?.reader !== readerMark()) throw unfilled();
      const held = rows.flatMap((row) => (row.stem === null ? [] : [[row.stem, row] as const]));
      return { size: state.size, words: new Map(held) };
    },
    async find(boosts, { words, size }: Uses) {
      const sought = seek(boosts, words, size);
      if (!sought) return [];
      const places = await query<{ story: number; place: number }>(FIND, [
        sought.query,
        sought.stems,
        sought.weights,
      ]);
      const stories = await storiesOf([...new Set(places.map(({ story }) => story))]);
      return places.flatMap(({ story, place }) => passageAt(stories.get(story), place));
    },
    async alike(stem) {
      const [first = '', second = ''] = stem;
      const rows = await query<{ stem: string }>(ALIKE, [
        [first, second],
        stem.length - 2,
        stem.length + 2,
      ]);
      return rows.map((row) => row.stem);
    },
    async story(fingerprint) {
      const [row, other] = await query<{ reading: Story }>(
        'SELECT reading FROM verbatim_archive.story WHERE fingerprint = $1 LIMIT 2',
        [fingerprint],
      );
      return other ? undefined : row?.reading;
    },
    async storyNamed(wanted) {
      const name = wanted.trim();
      const [row] = await query<{ reading: Story }>(NAMED, [name, titleQuery(name)]);
      return row?.reading;
    },
    titled(typed, most) {
      const sought = titleQuery(typed);
      return sought === '' ? query(LATEST, [most]) : query(TITLED, [most, sought]);
    },
    close: () => pool.end(),
  };
}

function passageAt(story: Story | undefined, place: number): readonly Passage[] {
  return story ? passagesOf(story).slice(place, place + 1) : [];
}

/** Those last asked for stay. */
function hold(held: Map<number, Story>, stories: ReadonlyMap<number, Story>): void {
  for (const [id, story] of stories) {
    held.delete(id);
    held.set(id, story);
  }
  for (const id of held.keys()) {
    if (held.size <= storiesHeld) break;
    held.delete(id);
  }
}
