import type { ResourceAnswer } from '../cmi5/registration.ts';
import { REPORTS } from '../addresses.ts';
import type { Html } from '../../ground/html.ts';
import { mimeOf } from './mime.ts';

/** What goes back to the browser. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Scripts, styles and pictures of this server, nothing inline, and nobody frames it. */
const OWN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
];

const pagePolicy = (launches: string): string =>
  [...OWN, `form-action 'self' ${launches}`, "frame-ancestors 'none'"].join(
    '; ',
  );

/** The host page asks a blob whether a request may wait. */
const HOST_POLICY = [
  ...OWN,
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // A course that leads its frame elsewhere is stopped here, and that is told too.
  `report-uri ${REPORTS}`,
].join('; ');

/** A page of the LMS itself. `launches` are the origins that its forms may lead to, as a policy names them. */
export function page(content: Html, status = 200, launches = ''): Reply {
  return markup(content, status, {
    'Content-Security-Policy': pagePolicy(launches),
    // A course that opens this page gets no hold of its window.
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}

/** The page of a launch, which a course shares its origin with. */
export function hostPage(content: Html): Reply {
  return markup(content, 200, { 'Content-Security-Policy': HOST_POLICY });
}

/** A page of the LMS that stands in the frame of a course. */
export function framedPage(content: Html): Reply {
  const policy = [...OWN, "form-action 'none'", "frame-ancestors 'self'"];
  return markup(content, 200, { 'Content-Security-Policy': policy.join('; ') });
}

function markup(
  content: Html,
  status: number,
  headers: Record<string, string>,
): Reply {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
    body: content.markup,
  };
}

/** After a form: the browser fetches the next page with GET. */
export function seeOther(address: string): Reply {
  return { status: 303, headers: { Location: address }, body: '' };
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
    },
    body: JSON.stringify(value ?? null),
  };
}

/** An answer of the record store of cmi5. */
export function xapi({ status, body, etag }: ResourceAnswer): Reply {
  const { headers, body: text } = json(body, status);
  return {
    status,
    headers: {
      ...headers,
      'X-Experience-API-Version': '1.0.3',
      ...(etag && { ETag: etag }),
    },
    body: body === undefined ? '' : text,
  };
}

/** A file as it is; `headers` add to its type or replace it. */
export function file(
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Reply {
  return {
    status: 200,
    headers: {
      'Content-Type': mimeOf(path),
      'Cache-Control': 'no-cache',
      ...headers,
    },
    body,
  };
}

/** A file to save under `name`. */
export function download(name: string, body: string): Reply {
  return file(name, body, {
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
}

/** A sentence in plain text, for addresses that are no pages. */
export function plain(status: number, sentence: string): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: `${sentence}\n`,
  };
}
