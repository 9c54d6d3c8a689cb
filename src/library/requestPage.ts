import type { LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { InputError } from './inputError.ts';

/** The way to web servers. */
export interface Network {
  /** Every IP address of a host; rejects with Node's error codes. */
  resolve(host: string): Promise<readonly LookupAddress[]>;
  /** Whether an IP address may be connected to. */
  isReachable(ip: string): boolean;
  readonly port: number;
  /** The only certificates to trust, as PEM; absent, those that Node trusts. */
  readonly ca?: string;
  /** For the whole of a fetch with its redirects, milliseconds. */
  readonly patience: number;
}

/**
 * Sends one request and resolves with the head of its response.
 *
 * @throws InputError when the host has an address that may not be reached; Node's errors for the rest
 */
export function requestPage(
  network: Network,
  address: URL,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    https
      .get(address, {
        port: network.port,
        lookup: checkedLookup(network),
        ...(network.ca !== undefined && { ca: network.ca }),
        // A connection of its own: a kept one or a proxy's would not pass the lookup.
        agent: false,
        // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
        rejectUnauthorized: true,
        signal,
        headers: {
          host: address.host,
          'user-agent': 'Verbatim (+self-hosted news quote bot)',
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.5',
          'accept-language': 'en',
          'accept-encoding': 'gzip',
        },
      })
      .on('response', resolve)
      .on('error', reject);
  });
}

/**
 * The socket connects to the very addresses that are checked here. Checking in a lookup of its own
 * before would leave a name server free to answer differently the second time. One address that is
 * refused refuses the host: public sites have no reason to mix.
 */
function checkedLookup({ resolve, isReachable }: Network): LookupFunction {
  const reachable = async (host: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const [first, ...others] = await resolve(host);
    if (!first) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    if ([first, ...others].every(({ address }) => isReachable(address))) return [first, ...others];
    throw new InputError(
      `${host} leads to an address that is not on the public internet, nothing can be fetched from there; paste the story's text instead`,
    );
  };
  return (host, { all }, callback) => {
    reachable(host).then(
      (found) => (all ? callback(null, found) : callback(null, found[0].address, found[0].family)),
      (error) => callback(error, []),
    );
  };
}
