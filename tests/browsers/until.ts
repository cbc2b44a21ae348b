const LIMIT_MS = 30_000;
const BETWEEN_MS = 100;

/**
 * Asks again and again until there is an answer other than null, and returns it. A page
 * that changes meanwhile may make one asking fail, so only what the last one said counts.
 * Throws with what was waited for when no answer has come by then.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  limit = LIMIT_MS,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const { answer, said } = await once(ask);
    if (answer !== null) return answer;
    if (performance.now() > end)
      throw new Error(`Waited ${limit / 1000} s in vain for ${what}.${said}`);
    await new Promise((wake) => setTimeout(wake, BETWEEN_MS));
  }
}

/** Asks until it hears the same twice, so that what is asked about has come to rest. */
export async function untilSteady(ask: () => Promise<unknown>): Promise<void> {
  let last: unknown = null;
  await until('something to come to rest', async () => {
    const now = await ask();
    const rests = now === last;
    last = now;
    return rests ? true : null;
  });
}

/** The answer, or what stood in its way, in its first line. */
async function once<T>(
  ask: () => Promise<T | null>,
): Promise<{ answer: T | null; said: string }> {
  try {
    return { answer: await ask(), said: '' };
  } catch (error) {
    const [line = ''] = String(error).split('\n');
    return { answer: null, said: ` At last: ${line}` };
  }
}
