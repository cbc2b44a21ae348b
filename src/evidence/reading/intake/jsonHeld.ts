import { beginScan, scanOn, type JsonScan } from './jsonScan.ts';
import type { JsonLimits } from './jsonTypes.ts';

/** What became of a value: itself, or why it cannot be read. `lines` when it stood on several. */
export type Taken =
  | { ok: true; value: unknown; chars: number; lines: boolean }
  | { ok: false; reason: string };

/** The text that is not read yet, and the value in hand. */
export interface Held {
  add(chunk: string): void;
  /** The next character that is no white space; '' when the text is used up. */
  peek(): string;
  skip(): void;
  /** Whether `peek` passed a line break since the last call. */
  brokeLine(): boolean;
  /** Takes the value that begins here; null when more text is needed. */
  take(): Taken | null;
  /** Takes the text up to the line break, or up to the end of the file; null when more text is needed. */
  takeLine(last: boolean): Taken | 'blank' | null;
  /** True in the middle of a value. */
  open(): boolean;
}

const SPACE = /[^\s\uFEFF]|$/g;

export function holdText(limits: JsonLimits): Held {
  let text = '';
  let at = 0;
  let scan: JsonScan | null = null;
  let start = 0;
  /** Characters of the value that were let go because it is too long. */
  let gone = 0;
  let broke = false;

  const tooLong = () =>
    `It is longer than ${limits.valueChars.toLocaleString('en-GB')} characters, which no report of one person is. Export it in smaller parts.`;

  /** Lets go of what is read, and of a value that has grown too long. */
  function letGo(): void {
    let keep = at;
    if (scan) {
      const long = text.length - start + gone > limits.valueChars;
      keep = long ? text.length : start;
      if (long) gone += text.length - start;
      scan.at -= keep;
      start = long ? 0 : start - keep;
    }
    text = text.slice(keep);
    at = Math.max(0, at - keep);
  }

  function finish(end: number): Taken {
    const chars = end - start + gone;
    const deepest = scan?.deepest ?? 0;
    const long = gone > 0 || chars > limits.valueChars;
    const piece = long ? '' : text.slice(start, end);
    at = end;
    scan = null;
    gone = 0;
    if (long) return { ok: false, reason: tooLong() };
    if (deepest > limits.depth)
      return {
        ok: false,
        reason: `It has more than ${limits.depth} levels of lists and objects, which no report has.`,
      };
    return parsed(piece);
  }

  return {
    add(chunk) {
      letGo();
      text += chunk;
    },
    peek() {
      SPACE.lastIndex = at;
      const next = SPACE.exec(text)?.index ?? text.length;
      broke ||= text.slice(at, next).includes('\n');
      at = next;
      return text.charAt(at);
    },
    skip: () => void (at += 1),
    brokeLine() {
      const was = broke;
      broke = false;
      return was;
    },
    take() {
      if (!scan) {
        start = at;
        scan = beginScan(text.charAt(at), at);
      }
      const end = scanOn(scan, text);
      return end < 0 ? null : finish(end);
    },
    takeLine(last) {
      if (!scan) {
        start = at;
        scan = beginScan('{', at);
      }
      const found = text.indexOf('\n', Math.max(scan.at, 0));
      if (found < 0 && !last) {
        scan.at = text.length;
        return null;
      }
      const end = found < 0 ? text.length : found;
      scan.deepest = depthOf(text, start, end);
      const blank = gone === 0 && text.slice(start, end).trim() === '';
      const taken = finish(end);
      if (found >= 0) at = end + 1;
      return blank ? 'blank' : taken;
    },
    open: () => scan !== null,
  };
}

/** The deepest level of a line that holds one whole value; 0 when it holds none. */
function depthOf(text: string, start: number, end: number): number {
  const line = text.slice(start, end).trimStart();
  if (line === '') return 0;
  const scan = beginScan(line.charAt(0), 0);
  scanOn(scan, line);
  return scan.deepest;
}

function parsed(piece: string): Taken {
  try {
    const value: unknown = JSON.parse(piece);
    return {
      ok: true,
      value,
      chars: piece.length,
      lines: piece.includes('\n'),
    };
  } catch {
    const head = piece.trim().slice(0, 40);
    return {
      ok: false,
      reason: `It is no proper JSON; it begins ${head}. Export the file again, and do not edit it.`,
    };
  }
}
