import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { launchCourse } from '../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../fixtures/strict-lrs/record.ts';

const STRICT = 'https://lms.test';

/** One launch of a strict cmi5 LMS on a server of our own. */
export interface ServedStore {
  /** The query string of the launch. `address` is the server's, without a slash at its end. */
  search(address: string): string;
  /** Answers a request for one of the store's addresses; false where it is none. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

export function servedStore(): ServedStore {
  const { search, fetch } = launchCourse(emptyRecord());

  async function relay(
    { url = '', method = 'GET', headers }: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    const sent = Object.entries(headers).map(
      ([name, value]): [string, string] => [name, String(value)],
    );
    const init = { method, headers: sent, ...(body !== '' && { body }) };
    const answer = await fetch(STRICT + url, init);
    response
      .writeHead(answer.status, Object.fromEntries(answer.headers))
      .end(await answer.text());
  }

  return {
    search(address) {
      const query = new URLSearchParams(search);
      for (const name of ['fetch', 'endpoint'])
        query.set(name, (query.get(name) ?? '').replace(STRICT, address));
      return `?${query}`;
    },
    answer(request, response) {
      if (!/^\/(xapi|token)\//.test(request.url ?? '')) return false;
      text(request)
        .then((body) => relay(request, body, response))
        .catch(() => response.writeHead(500).end());
      return true;
    },
  };
}
