import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatNumber, MIGRATIONS, migrate } from '../../../src/store/embedded/migrations.ts';
import { openSql, type Sql } from '../../../src/store/embedded/sql.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';

async function emptyDatabase(): Promise<Sql> {
  const sql = openSql(path.join(await temporaryFolder(), 'some.db'));
  onTestFinished(() => sql.close());
  return sql;
}

function tables(sql: Sql): readonly string[] {
  return sql
    .rows<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name);
}

const STEPS = ['CREATE TABLE one (a)', 'CREATE TABLE two (a); INSERT INTO one VALUES (1)'];

describe('migrations', () => {
  it('are done in order, each once, and counted', async () => {
    const sql = await emptyDatabase();
    await migrate(sql, STEPS.slice(0, 1));
    expect(formatNumber(sql)).toBe(1);
    await migrate(sql, STEPS);
    await migrate(sql, STEPS);
    expect(formatNumber(sql)).toBe(2);
    expect(tables(sql)).toEqual(['one', 'two']);
    expect(sql.rows('SELECT a FROM one')).toEqual([{ a: 1 }]);
  });

  it('leave no trace of one that fails, and keep those before it', async () => {
    const sql = await emptyDatabase();
    const broken = [...STEPS, 'CREATE TABLE three (a); INSERT INTO nowhere VALUES (1)'];
    await expect(migrate(sql, broken)).rejects.toThrow('no such table');
    expect(formatNumber(sql)).toBe(2);
    expect(tables(sql)).toEqual(['one', 'two']);
    expect(sql.inTransaction()).toBe(false);
  });

  it('leave a database alone that has seen more of them', async () => {
    const sql = await emptyDatabase();
    sql.execute('PRAGMA user_version = 9');
    await migrate(sql, STEPS);
    expect(formatNumber(sql)).toBe(9);
    expect(tables(sql)).toEqual([]);
  });

  it('make the database sound from nothing', async () => {
    const sql = await emptyDatabase();
    await migrate(sql, MIGRATIONS);
    expect(formatNumber(sql)).toBe(MIGRATIONS.length);
    expect(sql.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(sql.rows('PRAGMA foreign_key_check')).toEqual([]);
  });
});
