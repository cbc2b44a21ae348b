/** So many characters are encoded at a time: fewer calls, and no second copy of a long table. */
const AT_A_TIME = 65_536;

/** The texts one after another as UTF-8. A long table does not fit one string, and need not stand in memory as bytes. */
export function* textParts(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < AT_A_TIME) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}
