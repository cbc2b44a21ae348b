import type { Text } from 'mdast';
import type { Place } from './finding.ts';

/** `![words](address)` or `[words](address)` that Markdown could not read, so that learners see the signs. */
export interface LeftMark extends Place {
  isPicture: boolean;
  /** As it is written, of long ones the beginning. */
  shown: string;
  words: string;
  /** What stands in the round brackets; null where there are none. */
  address: string | null;
}

/** A bracket that ends the words, and what stands for an address behind it; or the beginning of a picture. None of them after a backslash. */
const MARK =
  /(?<!\\)(?:\](?:\(| \((?=https?:|mailto:|\.\/|#))|!\[(?=[^\]]*\](?! ?\()))/g;

/** The marks in one piece of text of a lesson. */
export function leftMarksIn(node: Text, lesson: string): LeftMark[] {
  const { position } = node;
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (!position || from === undefined || to === undefined) return [];
  return [...lesson.slice(from, to).matchAll(MARK)].flatMap(
    ({ 0: sign, index }) => markAt(lesson, from + index, sign) ?? [],
  );
}

/** Null where no bracket opens before, or one after a backslash. */
function markAt(lesson: string, at: number, sign: string): LeftMark | null {
  const hasAddress = sign.startsWith(']');
  const open = hasAddress ? lesson.lastIndexOf('[', at) : at + 1;
  if (open < 0 || lesson[open - 1] === '\\') return null;
  const close = hasAddress ? at : lesson.indexOf(']', at);
  const addressAt = at + sign.length;
  const rest = /^[^)\n]*/.exec(lesson.slice(addressAt))?.[0] ?? '';
  const isPicture = lesson[open - 1] === '!';
  const from = isPicture ? open - 1 : open;
  const end = hasAddress ? addressAt + rest.length + 1 : close + 1;
  return {
    isPicture,
    shown: short(lesson.slice(from, end)),
    words: oneLine(lesson.slice(open + 1, close)),
    address: hasAddress ? rest.trim() : null,
    ...placeAt(lesson, from),
  };
}

function placeAt(lesson: string, offset: number): Place {
  const before = lesson.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
