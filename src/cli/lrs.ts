import { setTimeout as sleep } from 'node:timers/promises';

import { holdError, type HoldError } from '../errors.ts';
import { isObject, parseJson } from '../ground/json.ts';
import { storeRefusals } from '../words/workshop/cli/evidence/lrs.ts';
import { nextPage, statementsAddress } from './lrsAddress.ts';
import {
  fetchPage,
  LRS_LIMITS,
  type LrsKeys,
  type LrsLimits,
  type Wait,
} from './lrsRequest.ts';

/** What is asked of a learning record store. */
export interface LrsRequest {
  /** The xAPI endpoint, with or without `/statements`. */
  endpoint: string;
  /** An activity's id: statements about it, or about something inside it. */
  activity?: string;
  /** A day or a time: what was stored after it. */
  since?: string;
}

/** A page as it came, and what it holds. */
export interface LrsPage {
  address: string;
  text: string;
  statements: unknown[];
}

/**
 * Fetches statements page by page, each as the record store sends it; the one place
 * that connects. Nothing is kept between pages.
 * @throws HoldError when a page does not come, is none, or leads elsewhere.
 */
export async function* fetchStatements(
  request: LrsRequest,
  keys: LrsKeys,
  wait: Wait = sleep,
  limits: LrsLimits = LRS_LIMITS,
): AsyncGenerator<LrsPage, void, void> {
  let url: URL | null = statementsAddress(request.endpoint, request);
  const seen = new Set<string>();
  while (url) {
    if (seen.has(url.href) || seen.size >= limits.pages) throw endless(url);
    seen.add(url.href);
    const text = await fetchPage(url, keys, wait, limits);
    const { statements, more } = readPage(text, url);
    yield { address: url.href, text, statements };
    url = nextPage(more, url);
  }
}

function readPage(
  text: string,
  url: URL,
): { statements: unknown[]; more: unknown } {
  const page = parseJson(text);
  if (isObject(page) && Array.isArray(page['statements']))
    return { statements: page['statements'], more: page['more'] ?? null };
  throw holdError(storeRefusals.noStatements(url.host, text.slice(0, 60)));
}

function endless(url: URL): HoldError {
  return holdError(storeRefusals.endless(url.host));
}
