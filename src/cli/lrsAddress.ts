import { holdError } from '../errors.ts';
import {
  askingRefusals,
  storeRefusals,
} from '../words/workshop/cli/evidence/lrs.ts';

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
    throw holdError(askingRefusals.unencrypted(url.origin));
  if (url.username || url.password)
    throw holdError(askingRefusals.keyInAddress);
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
  throw holdError(
    storeRefusals.elsewhere((next?.origin ?? more).slice(0, 100), from.origin),
  );
}

function webAddress(endpoint: string): URL {
  if (/^https?:\/\//i.test(endpoint) && URL.canParse(endpoint))
    return new URL(endpoint);
  throw holdError(askingRefusals.noAddress(endpoint.slice(0, 100)));
}

function sinceOf(since: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]\d{2}:\d{2}))?$/.test(since)
    ? new Date(since)
    : null;
  if (time && !Number.isNaN(time.getTime())) return time.toISOString();
  throw holdError(askingRefusals.noTime(since.slice(0, 60)));
}
