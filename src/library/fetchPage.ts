import { lookup } from 'node:dns/promises';
import { type FetchedPage, type FetchRules, fetchThrough } from './fetchThrough.ts';
import { isPublicAddress } from './publicAddress.ts';
import type { Network } from './requestPage.ts';

/**
 * Fetches the web page of a story: over https only, from an allowed host only, and never from inside
 * the operator's network, wherever redirects and name servers point. Nothing is tried twice.
 *
 * @throws InputError for everything that can go wrong; its sentence can be shown to a moderator.
 */
export function fetchPage(address: string, rules: FetchRules): Promise<FetchedPage> {
  return fetchThrough(INTERNET, address, rules);
}

/** Fixed here, so that neither settings nor input can loosen it. */
const INTERNET: Network = {
  resolve: (host) => lookup(host, { all: true }),
  isReachable: isPublicAddress,
  port: 443,
  patience: 10_000,
};
