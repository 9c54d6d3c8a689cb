import { isIP } from 'node:net';
import { type AllowedHost, isAllowedHost, withoutTrailingDot } from './allowedHosts.ts';
import { InputError } from './inputError.ts';
import { shownName } from './shownName.ts';

/**
 * The address of a page that may be fetched, without its fragment.
 *
 * @param base the page that a redirect came from; the address may then be relative
 * @throws InputError when it is no https address of an allowed host, or names a port, an IP address
 * or a password
 */
export function readPageAddress(
  written: string,
  allowedHosts: readonly AllowedHost[],
  base?: URL,
): URL {
  if (!URL.canParse(written, base?.href)) {
    throw new InputError("that is not a web address, copy it from the browser's address bar");
  }
  const address = new URL(written, base);
  address.hash = '';
  address.hostname = withoutTrailingDot(address.hostname);
  const { host, hostname } = address;
  // First, so that what a password stands in is never repeated.
  if (address.username || address.password) {
    throw new InputError('the address holds a user name or password, leave them out');
  }
  const shown = shownName(address.href);
  if (address.protocol !== 'https:') {
    throw new InputError(`${shown} does not start with https://, only such pages can be fetched`);
  }
  if (isIP(hostname.replace(/^\[|\]$/g, ''))) {
    throw new InputError(`${shown} is an IP address, use the site's name`);
  }
  if (address.port !== '') {
    throw new InputError(`${host} names a port, only the usual one of https can be used`);
  }
  if (!isAllowedHost(hostname, allowedHosts)) {
    throw new InputError(
      `${hostname} is not a site that stories may come from (${listed(allowedHosts)}); whoever runs the bot can add it to ALLOWED_HOSTS`,
    );
  }
  return address;
}

const MOST_LISTED = 10;

function listed(hosts: readonly AllowedHost[]): string {
  const names = hosts.slice(0, MOST_LISTED).map((host) => host.replace(/^\./, '*.'));
  const others = hosts.length - names.length;
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ');
}
