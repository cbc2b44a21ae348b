import { isReached, type Outside } from '../../fixtures/strict-host/outside.ts';

const loginPage = () =>
  new Response('<!doctype html><title>Log in to the site</title>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
const refused = (status: number) =>
  new Response('<!doctype html><title>Error</title>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

/** Never answers; only the page itself can give up. */
function silence(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    const giveUp = () =>
      reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });
}

/**
 * The browser's `fetch` for the files of a package, by where they lie and what lies between.
 * @param fileAt the file at an address.
 */
export function fetchOf(
  outside: Outside,
  fileAt: (address: string) => Response,
) {
  return (address: string, init: RequestInit = {}): Promise<Response> => {
    const itself = () => fileAt(address);
    const { files, network, server, session } = outside;
    if (network === 'offline')
      return Promise.reject(new TypeError('Failed to fetch'));
    if (files === 'never' && init.cache === 'no-store')
      return Promise.resolve(refused(404));
    if (files === 'elsewhere') return Promise.resolve(itself());
    if (server === 'silent') return silence(init.signal);
    if (!isReached(outside))
      return Promise.reject(new TypeError('Failed to fetch'));
    if (server === 'failing') return Promise.resolve(refused(500));
    return Promise.resolve(session === 'open' ? itself() : loginPage());
  };
}
