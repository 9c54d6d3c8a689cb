/**
 * The address that a fetched story is attributed to. A page's own word for its address is the better
 * one, without what tracks a reader, but only within its site: the words were read where they were
 * fetched, and no page may pass them off as another site's.
 *
 * @param stated what the page says, an http(s) address
 * @param fetched where it was fetched from
 */
export function attributedAddress(stated: string | undefined, fetched: string): string {
  return stated !== undefined && isSameSite(stated, fetched) ? stated : fetched;
}

/** `www.news.example`, `news.example` and `amp.news.example` are one site. */
function isSameSite(a: string, b: string): boolean {
  const [left, right] = [siteOf(a), siteOf(b)];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
}
