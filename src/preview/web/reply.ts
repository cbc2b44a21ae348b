import type { Html } from './html.ts';
import { mimeOf } from './mime.ts';

/** What goes back to the browser. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/**
 * The LMS's own pages: scripts, styles and frames of this server, nothing inline, and
 * nobody frames them. The host page asks a blob whether a request may wait.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the LMS itself. */
export function page(content: Html, status = 200): Reply {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PAGE_POLICY,
      'Cache-Control': 'no-store',
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
    body: JSON.stringify(value),
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
