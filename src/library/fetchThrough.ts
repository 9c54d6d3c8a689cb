import { fetchFailure } from './fetchFailure.ts';
import { InputError } from './inputError.ts';
import { readPageAddress } from './pageAddress.ts';
import { type ReceivedPage, readResponse } from './pageResponse.ts';
import { type Network, requestPage } from './requestPage.ts';
import { shownName } from './shownName.ts';

/** The hosts in the form that `readAllowedHost` gives; with none, fetching is switched off. */
export interface FetchRules {
  readonly allowedHosts: readonly string[];
}

export interface FetchedPage extends ReceivedPage {
  /** Where the page was at last, after every redirect. */
  readonly address: string;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches a page through any network; programs use `fetchPage`, which fixes it to the internet.
 *
 * @throws InputError for everything that can go wrong
 */
export async function fetchThrough(
  network: Network,
  written: string,
  { allowedHosts }: FetchRules,
): Promise<FetchedPage> {
  if (allowedHosts.length === 0) throw new InputError(SWITCHED_OFF);
  const deadline = AbortSignal.timeout(network.patience);
  let address = readPageAddress(written, allowedHosts);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const visited = await visit(network, address, deadline);
    if (!('location' in visited)) return { ...visited, address: address.href };
    address = follow(address, visited.location, allowedHosts);
  }
  throw new InputError(
    `${shownName(written)} is redirected more than ${MOST_REDIRECTS} times, use the address that the browser ends up at`,
  );
}

const SWITCHED_OFF =
  "fetching stories from the web is switched off: paste the story's text or upload it as a file; whoever runs the bot can list the sites that stories may come from in ALLOWED_HOSTS";

async function visit(
  network: Network,
  address: URL,
  deadline: AbortSignal,
): Promise<ReceivedPage | { readonly location: string }> {
  try {
    const response = await requestPage(network, address, deadline);
    try {
      return await readResponse(response, address.href);
    } finally {
      response.destroy();
    }
  } catch (error) {
    throw fetchFailure(error, address, deadline.aborted);
  }
}

/** Where a redirect leads, by the same rules as the first address. */
function follow(from: URL, location: string, allowedHosts: readonly string[]): URL {
  try {
    return readPageAddress(location, allowedHosts, from);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${shownName(from.href)} redirects elsewhere: ${error.message}`);
  }
}
