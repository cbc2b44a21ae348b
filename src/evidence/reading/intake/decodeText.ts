import { holdError } from '../../../errors.ts';
import {
  encodingNotices,
  intakeFaults,
} from '../../../words/workshop/evidence/reading/intake.ts';
import { rowTooLong, type IntakeLimits } from './intakeLimits.ts';
import { openLines } from './utf8Lines.ts';

/** Takes bytes in pieces of any size and gives text. */
export interface TextIntake {
  push(bytes: Uint8Array): void;
  /** Gives the rest; returns what the reader of the report should know. */
  end(): string[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Enough to see a byte order mark, or the NULs of UTF-16 without one. */
const SNIFFED = 256;

/**
 * Decodes UTF-8 and UTF-16 with or without a byte order mark. A line that is no UTF-8 is
 * read as windows-1252, and a notice says so.
 * @throws HoldError from `push` for bytes that are no text, and for a line over the limit.
 */
export function decodeText(
  onText: (text: string) => void,
  limits: IntakeLimits,
): TextIntake {
  let start: Uint8Array | null = new Uint8Array(0);
  let intake: TextIntake | null = null;
  const begin = (bytes: Uint8Array): TextIntake => {
    const { encoding, mark } = encodingOf(bytes);
    const opened =
      encoding === 'utf-8'
        ? openLines(onText, limits.rowLength * 4, () =>
            rowTooLong(null, limits.rowLength),
          )
        : openUtf16(encoding, onText);
    start = null;
    opened.push(bytes.subarray(mark));
    return opened;
  };
  return {
    push(bytes) {
      if (intake) {
        intake.push(bytes);
        return;
      }
      const joined = join(start ?? new Uint8Array(0), bytes);
      if (joined.length < SNIFFED) start = joined;
      else intake = begin(joined);
    },
    end: () => (intake ?? begin(start ?? new Uint8Array(0))).end(),
  };
}

function openUtf16(
  encoding: Encoding,
  onText: (text: string) => void,
): TextIntake {
  const decoder = new TextDecoder(encoding);
  let broken = false;
  const give = (text: string): void => {
    broken ||= text.includes('\uFFFD');
    if (text !== '') onText(text);
  };
  return {
    push: (bytes) => give(decoder.decode(bytes, { stream: true })),
    end() {
      give(decoder.decode());
      return broken ? [encodingNotices.damaged] : [];
    },
  };
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const nulls = [0, 0];
  bytes.subarray(0, SNIFFED).forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  if (even === 0 && odd === 0) return { encoding: 'utf-8', mark: 0 };
  // Separators and figures have a NUL as their upper half, whatever the script of the
  // names; a few characters have one as their lower half.
  if (even * 8 <= odd) return { encoding: 'utf-16le', mark: 0 };
  if (odd * 8 <= even) return { encoding: 'utf-16be', mark: 0 };
  throw holdError(intakeFaults.noText);
}

/** Both, one after the other. */
export function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
