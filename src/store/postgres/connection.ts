import pg from 'pg';

/** Milliseconds until a server that does not answer is given up. */
const CONNECT = 5_000;
const ANSWER = 15_000;

/** How to reach the database at `url`; whether by TLS, and by which, its `sslmode` says. */
export function connectionTo(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'verbatim',
    connectionTimeoutMillis: CONNECT,
    query_timeout: ANSWER,
    keepAlive: true,
    types: { getTypeParser },
  };
}

const BIGINT = 20;

/** pg gives a bigint as a text, since it could be too long for a number; ours are not. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (type: number, format?: unknown) =>
  type === BIGINT ? Number : pg.types.getTypeParser(type, format as 'text');
