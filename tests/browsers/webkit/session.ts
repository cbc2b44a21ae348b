import { z } from 'astro/zod';

const answerSchema = z.object({ value: z.unknown() });
const errorSchema = z.object({ error: z.string(), message: z.string() });
const sessionSchema = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});

/** How WebDriver writes an element or a shadow root. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const elementSchema = z.object({ [ELEMENT]: z.string() });

/** A session of WebDriver: https://www.w3.org/TR/webdriver2/. */
export interface Session {
  browserVersion: string;
  send: (method: Method, path: string, body?: object) => Promise<unknown>;
  /** Runs a function in the page, or in the frame that was entered. */
  run: (
    body: (...given: never[]) => unknown,
    ...args: unknown[]
  ) => Promise<unknown>;
}

type Method = 'GET' | 'POST' | 'DELETE';

/** Opens a session with a driver that listens at this address. */
export async function openSession(
  driver: string,
  alwaysMatch: object,
): Promise<Session> {
  const opened = sessionSchema.parse(
    await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } }),
  );
  const ask: Session['send'] = (method, path, body) =>
    send(`${driver}/session/${opened.sessionId}${path}`, method, body);
  return {
    browserVersion: opened.capabilities.browserVersion,
    send: ask,
    run(body, ...args) {
      const script = `return (${String(body)})(...arguments)`;
      return ask('POST', '/execute/sync', { script, args });
    },
  };
}

/** What the driver answers. Throws with its own words when it cannot do it. */
async function send(
  address: string,
  method: Method,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    // A POST of WebDriver always has a body.
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = answerSchema.parse(await answer.json());
  if (answer.ok) return value;
  const { error, message } = errorSchema.parse(value);
  throw new Error(`WebDriver: ${error}. ${message}`);
}

/** An element as a request names it. */
export const elementOf = (id: string) => ({ [ELEMENT]: id });

/** The ids of the elements in an answer; none for null. */
export function idsIn(answer: unknown): string[] {
  if (answer === null) return [];
  const elements = z.array(elementSchema).parse([answer].flat());
  return elements.map((element) => element[ELEMENT]);
}
