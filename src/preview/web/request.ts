import type { IncomingMessage } from 'node:http';
import { words } from './words.ts';

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

/** The longest that a body may take on its way, in milliseconds; a file comes from this machine. */
const BODY_TIME = 20_000;

/**
 * The body, at most `limit` bytes; null when it is longer. Throws a 408 when it is not
 * there after `time` milliseconds, so that a slow sender holds nothing.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  time = BODY_TIME,
): Promise<Buffer | null> {
  if (Number(request.headers['content-length']) > limit * PATIENCE) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal(408, words().notAnswered.late(time / 1000)));
    }, time);
  });
  try {
    return await Promise.race([collect(request, limit), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) continue;
      length += chunk.length;
      if (length > limit * PATIENCE) return null;
      if (length <= limit) chunks.push(chunk);
    }
  } catch {
    throw new Refusal(400, words().notAnswered.broken);
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
