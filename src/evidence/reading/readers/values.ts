import { hasNoValue } from '../cells/noValue.ts';
import type { EvidenceScore } from '../../vocabulary/record.ts';

/** The cell's text without spaces around it; null when there is none. */
export function cellAt(
  cells: readonly string[],
  column: number | undefined,
): string | null {
  const text = column === undefined ? '' : (cells[column] ?? '').trim();
  return text === '' ? null : text;
}

/** The same of a cell that may say in signs or words that it has no value. */
export function valueAt(
  cells: readonly string[],
  column: number | undefined,
  isNone: (text: string) => boolean = hasNoValue,
): string | null {
  const text = cellAt(cells, column);
  return text === null || isNone(text) ? null : text;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A number in figures, with a point or one decimal comma, a per cent sign allowed; else null. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '');
  if (/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  // 1,234 can be two numbers; 85,5 and 0,75 only one.
  if (/^[+-]?\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

const OUT_OF =
  /^(?:\d[\d.,]*\s*%\s*\(\s*)?([+-]?\d[\d.,]*)\s*(?:\/|of|out of)\s*(\d[\d.,]*)\s*\)?(?:\s*\(?\s*\d[\d.,]*\s*%\s*\)?)?$/i;

/** A number, or one out of a highest one: `18/20`, `90% (18/20)`, `90%`. The highest is null where the text has none. */
export function readScore(
  text: string,
): { raw: number; max: number | null } | null {
  const parts = OUT_OF.exec(text.trim());
  const raw = readNumber(parts?.[1] ?? text);
  const max = parts ? readNumber(parts[2] ?? '') : percentIn(text);
  return raw === null || (parts && max === null) ? null : { raw, max };
}

function percentIn(text: string): number | null {
  return text.trimEnd().endsWith('%') ? 100 : null;
}

/** A score of which only these are known. */
export function scoreOf(raw: number | null, max: number | null): EvidenceScore {
  return { raw, min: null, max, scaled: null };
}

/** Cut to what fits into a message. */
export function inMessage(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
