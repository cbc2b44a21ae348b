import { valueFaults } from '../../../words/workshop/evidence/reading/json.ts';
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

/** Text, how far it is read, and where the value in hand begins. */
interface Text {
  text: string;
  at: number;
  scan: JsonScan | null;
  start: number;
  /** Characters of the value that were let go because it is too long. */
  gone: number;
  broke: boolean;
}

export function holdText(limits: JsonLimits): Held {
  const held: Text = {
    text: '',
    at: 0,
    scan: null,
    start: 0,
    gone: 0,
    broke: false,
  };
  return {
    add(chunk) {
      letGo(held, limits);
      held.text += chunk;
    },
    peek() {
      const { text, at } = held;
      SPACE.lastIndex = at;
      const next = SPACE.exec(text)?.index ?? text.length;
      held.broke ||= text.slice(at, next).includes('\n');
      held.at = next;
      return text.charAt(next);
    },
    skip: () => void (held.at += 1),
    brokeLine() {
      const was = held.broke;
      held.broke = false;
      return was;
    },
    take() {
      const scan = scanFrom(held, held.text.charAt(held.at));
      const end = scanOn(scan, held.text);
      return end < 0 ? null : finish(held, end, limits);
    },
    takeLine(last) {
      const scan = scanFrom(held, '{');
      const { text, start, gone } = held;
      const found = text.indexOf('\n', Math.max(scan.at, 0));
      if (found < 0 && !last) {
        scan.at = text.length;
        return null;
      }
      const end = found < 0 ? text.length : found;
      scan.deepest = depthOf(text, start, end);
      const blank = gone === 0 && text.slice(start, end).trim() === '';
      const taken = finish(held, end, limits);
      if (found >= 0) held.at = end + 1;
      return blank ? 'blank' : taken;
    },
    open: () => held.scan !== null,
  };
}

/** The scan of the value in hand; of one that begins here when there is none. */
function scanFrom(held: Text, mark: string): JsonScan {
  if (held.scan) return held.scan;
  held.start = held.at;
  return (held.scan = beginScan(mark, held.at));
}

/** Lets go of what is read, and of a value that has grown too long. */
function letGo(held: Text, { valueChars }: JsonLimits): void {
  const { text, at, scan, start, gone } = held;
  let keep = at;
  if (scan) {
    const long = text.length - start + gone > valueChars;
    keep = long ? text.length : start;
    if (long) held.gone += text.length - start;
    scan.at -= keep;
    held.start = long ? 0 : start - keep;
  }
  held.text = text.slice(keep);
  held.at = Math.max(0, at - keep);
}

function finish(
  held: Text,
  end: number,
  { valueChars, depth }: JsonLimits,
): Taken {
  const { text, start, gone } = held;
  const chars = end - start + gone;
  const deepest = held.scan?.deepest ?? 0;
  const long = gone > 0 || chars > valueChars;
  const piece = long ? '' : text.slice(start, end);
  held.at = end;
  held.scan = null;
  held.gone = 0;
  if (long)
    return {
      ok: false,
      reason: valueFaults.tooLong(valueChars),
    };
  if (deepest > depth)
    return {
      ok: false,
      reason: valueFaults.tooDeep(depth),
    };
  return parsed(piece);
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
      reason: valueFaults.noJson(head),
    };
  }
}
