import type { IncomingMessage } from 'node:http';

/** A request that ends with a sentence instead of its page. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** Above its limit a body is still read to its end, up to this many times, so that the browser sees the answer. */
const PATIENCE = 8;

/** The body, at most `limit` bytes; null when it is longer. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > limit * PATIENCE) {
      request.destroy();
      return null;
    }
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? null : Buffer.concat(chunks);
}

/** The fields of a form in either encoding; null when the body is no form. */
export async function readForm(
  body: Buffer,
  contentType: string | undefined,
): Promise<FormData | null> {
  try {
    const headers = { 'content-type': contentType ?? '' };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    return null;
  }
}

/** A text field, trimmed; '' when it is missing. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * This server answers only under its own names, which keeps other sites from reaching it
 * through a name that they point at 127.0.0.1, and it takes changes only from its own pages.
 */
export function requireOwnCaller(
  request: IncomingMessage,
  hosts: ReadonlySet<string>,
): void {
  const host = request.headers.host ?? '';
  if (!hosts.has(host.replace(/:\d+$/, '').toLowerCase()))
    throw new Refusal(
      421,
      'This preview answers on 127.0.0.1 and localhost only.',
    );
  const safe = request.method === 'GET' || request.method === 'HEAD';
  const { origin } = request.headers;
  if (!safe && origin !== undefined && origin !== `http://${host}`)
    throw new Refusal(403, 'This form came from another site.');
  if (!safe && request.headers['sec-fetch-site'] === 'cross-site')
    throw new Refusal(403, 'This form came from another site.');
}
