/** How far a JSON value has been looked at, across chunks of text. */
export interface JsonScan {
  /** Where in the text held to look on. */
  at: number;
  depth: number;
  /** The deepest level so far. */
  deepest: number;
  quoted: boolean;
  /** A number, `true`, `false` or `null`: ends before what follows it. */
  bare: boolean;
}

const BRACKETS = /["{}[\]]/g;
const QUOTES = /["\\]/g;
const AFTER_BARE = /[,\]}\s]/g;

/** Begins at the value's first character. */
export function beginScan(first: string, at: number): JsonScan {
  const bare = !'"{['.includes(first);
  return { at, depth: 0, deepest: 0, quoted: false, bare };
}

/**
 * Looks for the end of the value in the text held: only brackets and strings are
 * looked at, and JSON.parse judges what lies between. The place behind the value; −1
 * when more text is needed, and the scan then goes on where it stopped.
 */
export function scanOn(scan: JsonScan, text: string): number {
  for (;;) {
    const found = nextMark(scan, text);
    if (!found) return -1;
    const mark = found[0];
    if (scan.bare) return (scan.at = found.index);
    scan.at = found.index + 1;
    if (mark === '\\') scan.at += 1;
    else if (mark === '"') scan.quoted = !scan.quoted;
    else if (mark === '{' || mark === '[') scan.depth += 1;
    else scan.depth -= 1;
    if (scan.depth > scan.deepest) scan.deepest = scan.depth;
    if (scan.depth <= 0 && !scan.quoted && mark !== '\\') return scan.at;
  }
}

function nextMark(scan: JsonScan, text: string): RegExpExecArray | null {
  const marks = scan.bare ? AFTER_BARE : scan.quoted ? QUOTES : BRACKETS;
  marks.lastIndex = scan.at;
  const found = marks.exec(text);
  // An escape at the very end of a chunk reaches one character into the next.
  if (!found) scan.at = Math.max(scan.at, text.length);
  return found;
}
