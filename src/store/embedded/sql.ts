import Libsql from 'libsql';
import { keepable, type Value } from '../sql/database.ts';

/** One connection to a database file. Its statements are prepared once; all it throws is libsql's. */
export interface Sql {
  /** Statements without values, with semicolons between them. */
  execute(statements: string): void;
  /** @returns how many rows it changed */
  run(statement: string, ...values: readonly Value[]): number;
  rows<Row>(statement: string, ...values: readonly Value[]): readonly Row[];
  inTransaction(): boolean;
  /** The file is let go only when the prepared statements have been garbage collected. */
  close(): void;
}

/** Opens `file`, which is made when it is missing; a database that is locked is waited for never. */
export function openSql(file: string): Sql {
  const database = new Libsql(file);
  const statements = new Map<string, Libsql.Statement>();

  const prepared = (statement: string): Libsql.Statement => {
    const known = statements.get(statement);
    if (known) return known;
    const made = database.prepare(statement);
    statements.set(statement, made);
    return made;
  };

  // Values go in as one array: libsql takes a lone object for named values, and ends the whole
  // process when it is given anything but a Value.
  return {
    execute: (text) => void database.exec(text),
    run: (statement, ...values) => prepared(statement).run(values.map(keepable)).changes,
    rows: <Row>(statement: string, ...values: readonly Value[]) =>
      prepared(statement).all(values.map(keepable)) as Row[],
    inTransaction: () => database.inTransaction,
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
