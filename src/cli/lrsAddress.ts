import { HoldError } from '../errors.ts';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a record store's statements. Keys travel with every request, so only
 * https will do, but for a record store on this machine.
 * @throws HoldError for any other address.
 */
export function statementsAddress(
  endpoint: string,
  filters: { activity?: string; since?: string },
): URL {
  const url = webAddress(endpoint);
  if (url.protocol !== 'https:' && !LOCAL.has(url.hostname))
    throw new HoldError(
      `The record store ${url.origin} is not asked without encryption.`,
      'The key and the records would travel in the clear.',
      'Give its https address. Only a record store on this machine may be http.',
    );
  if (url.username || url.password)
    throw new HoldError(
      'The address of the record store has a key in it.',
      'Addresses end up in logs and in the history of the shell.',
      'Put the key into the environment variables LRS_KEY and LRS_SECRET.',
    );
  url.hash = '';
  url.search = '';
  url.pathname = url.pathname
    .replace(/\/+$/, '')
    .replace(/(?:\/statements)?$/, '/statements');
  if (filters.activity !== undefined) {
    url.searchParams.set('activity', filters.activity);
    // Answers and objectives are about parts of the course, not about the course itself.
    url.searchParams.set('related_activities', 'true');
  }
  if (filters.since !== undefined)
    url.searchParams.set('since', sinceOf(filters.since));
  // Oldest first: what comes in meanwhile is behind the pages that are read already.
  url.searchParams.set('ascending', 'true');
  return url;
}

/**
 * The next page of statements; null after the last one.
 * @throws HoldError when it would lead the key to another place.
 */
export function nextPage(more: unknown, from: URL): URL | null {
  if (typeof more !== 'string' || more === '') return null;
  const next = URL.canParse(more, from) ? new URL(more, from) : null;
  if (next?.origin === from.origin) return next;
  throw new HoldError(
    `The record store names a next page on another server: ${(next?.origin ?? more).slice(0, 100)}.`,
    `The key is for ${from.origin} and goes nowhere else.`,
    'Ask who runs the record store to mend the address under "more", or export the statements to a file.',
  );
}

function webAddress(endpoint: string): URL {
  if (/^https?:\/\//i.test(endpoint) && URL.canParse(endpoint))
    return new URL(endpoint);
  throw new HoldError(
    `"${endpoint.slice(0, 100)}" is no address of a record store.`,
    'It should begin with https:// and name the xAPI endpoint.',
    'Give it as the record store shows it, such as https://lrs.example/xapi/.',
  );
}

function sinceOf(since: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]\d{2}:\d{2}))?$/.test(since)
    ? new Date(since)
    : null;
  if (time && !Number.isNaN(time.getTime())) return time.toISOString();
  throw new HoldError(
    `"${since.slice(0, 60)}" is no point in time.`,
    'Statements are asked for from a day, or from a time with its offset.',
    'Write 2026-07-01 (midnight UTC) or 2026-07-01T09:00:00+02:00.',
  );
}
