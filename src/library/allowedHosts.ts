/**
 * A host as the allow-list holds it: `news.example` means that host alone, `.news.example` the host
 * and all its subdomains. In lower case and punycode, without a trailing dot.
 */
export type AllowedHost = string;

/** Reads `news.example`, `.news.example` or `*.news.example`; undefined when it is no domain name. */
export function readAllowedHost(written: string): AllowedHost | undefined {
  const [, subdomains, name = ''] = /^(\*?\.)?([^\s*:/?#@\\%[\]]+)$/.exec(written.trim()) ?? [];
  const address = `https://${name}`;
  if (!URL.canParse(address)) return undefined;
  const host = withoutTrailingDot(new URL(address).hostname);
  return DOMAIN_NAME.test(host) ? `${subdomains ? '.' : ''}${host}` : undefined;
}

/** Two labels or more, the last of them no number: neither `localhost` nor an IP address. */
const DOMAIN_NAME = /^(?:[a-z0-9_-]+\.)+(?!\d+$)[a-z0-9-]+$/;

/** @param host as a URL gives it, in lower case and punycode */
export function isAllowedHost(host: string, allowed: readonly AllowedHost[]): boolean {
  return allowed.some((one) => (one.startsWith('.') ? `.${host}`.endsWith(one) : host === one));
}

/** `news.example.` is `news.example` to the name system, but not to certificates. */
export function withoutTrailingDot(host: string): string {
  return host.replace(/\.$/, '');
}
