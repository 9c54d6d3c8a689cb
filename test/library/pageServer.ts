import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { isPublicAddress } from '../../src/library/publicAddress.ts';
import type { Network } from '../../src/library/requestPage.ts';

const LOOPBACK = '127.0.0.1';

/** Covers news.example, its subdomains and elsewhere.example. */
const [key, cert] = ['key', 'cert'].map((part) =>
  readFileSync(path.join(import.meta.dirname, 'tls', `testOnly.${part}.pem`), 'utf8'),
);

/** A network whose every host is a server on loopback, which nothing but tests may reach. */
export async function serve(listener: RequestListener): Promise<Network> {
  const server = https.createServer({ key, cert }, listener);
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    resolve: answering(LOOPBACK),
    isReachable: (ip) => ip === LOOPBACK || isPublicAddress(ip),
    port: (server.address() as AddressInfo).port,
    ca: cert ?? '',
    patience: 5_000,
  };
}

/** A resolver that gives these answers to whoever asks, one after the other, then the last for ever. */
export function answering(...answers: (string | readonly string[])[]): Network['resolve'] {
  let asked = 0;
  return async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? [];
    return [answer].flat().map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}
