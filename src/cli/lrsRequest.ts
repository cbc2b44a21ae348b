import { HoldError, holdError } from '../errors.ts';
import {
  askingRefusals,
  statusAnswers,
  storeRefusals,
} from '../words/workshop/cli/evidence/lrs.ts';

/** Who asks. Never from the command line, which other people on the machine can read. */
export interface LrsKeys {
  key: string;
  secret: string;
}

export interface LrsLimits {
  /** Of one page. */
  bytes: number;
  /** For one page. */
  milliseconds: number;
  /** Times that a page is asked for while the record store is busy. */
  tries: number;
  /** The longest that a record store may ask us to wait. */
  waitSeconds: number;
  pages: number;
}

export const LRS_LIMITS: LrsLimits = {
  bytes: 64_000_000,
  milliseconds: 60_000,
  tries: 5,
  waitSeconds: 300,
  pages: 100_000,
};

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * The keys from the environment.
 * @throws HoldError when one is missing.
 */
export function readLrsKeys(
  env: Readonly<Record<string, string | undefined>>,
): LrsKeys {
  const { LRS_KEY: key, LRS_SECRET: secret } = env;
  if (key && secret) return { key, secret };
  throw holdError(askingRefusals.noKey);
}

/** The text of one page. @throws HoldError when it does not come. */
export async function fetchPage(
  url: URL,
  { key, secret }: LrsKeys,
  wait: Wait,
  limits: LrsLimits,
): Promise<string> {
  const headers = {
    Authorization: [
      'Basic',
      Buffer.from(`${key}:${secret}`).toString('base64'),
    ].join(' '),
    'X-Experience-API-Version': '1.0.3',
    Accept: 'application/json',
  };
  for (let tried = 1; ; tried += 1) {
    const signal = AbortSignal.timeout(limits.milliseconds);
    try {
      // A redirect could lead the key elsewhere.
      const reply = await fetch(url, { headers, redirect: 'manual', signal });
      if (reply.ok) return await readText(reply, limits.bytes);
      await reply.body?.cancel();
      const busy = reply.status === 429 || reply.status === 503;
      if (!busy || tried >= limits.tries) throw refused(url, reply.status);
      const seconds = secondsToWait(reply.headers.get('Retry-After'), tried);
      if (seconds > limits.waitSeconds) throw refused(url, reply.status);
      await wait(seconds * 1000);
    } catch (error) {
      if (error instanceof HoldError) throw error;
      throw unreachable(url, error, limits);
    }
  }
}

/** Seconds or a date, as HTTP has it; without either a little longer each time. */
export function secondsToWait(
  retryAfter: string | null,
  tried: number,
  now = Date.now(),
): number {
  if (retryAfter !== null && /^\d+$/.test(retryAfter.trim()))
    return Number(retryAfter);
  const date = retryAfter === null ? NaN : Date.parse(retryAfter);
  return Number.isNaN(date)
    ? 2 ** tried
    : Math.max(0, Math.ceil((date - now) / 1000));
}

async function readText(reply: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body ?? []) {
    size += chunk.length;
    if (size > most) throw holdError(storeRefusals.tooLarge(most / 1_000_000));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refused(url: URL, status: number): HoldError {
  const { why, fix } = answerTo(status);
  return new HoldError(statusAnswers.what(url.host, status), why, fix);
}

function answerTo(status: number): { why: string; fix: string } {
  switch (status) {
    case 401:
    case 403:
    case 404:
      return statusAnswers[status];
    case 429:
    case 503:
      return statusAnswers.busy;
    default:
      return status >= 300 && status < 400
        ? statusAnswers.redirect
        : statusAnswers.other;
  }
}

function unreachable(url: URL, error: unknown, limits: LrsLimits): HoldError {
  const late = error instanceof Error && error.name === 'TimeoutError';
  const cause = error instanceof Error ? error.cause : null;
  const said = cause instanceof Error ? cause.message : String(error);
  const { what, late: tooLate, fix } = storeRefusals.silent;
  return new HoldError(
    what(url.host),
    late ? tooLate(limits.milliseconds / 1000) : said,
    fix,
  );
}
