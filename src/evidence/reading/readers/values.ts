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

/** A number, or one out of a highest one: `18/20`, `90% (18/20)`. The highest is null where the text has none. */
export function readScore(
  text: string,
): { raw: number; max: number | null } | null {
  const parts = OUT_OF.exec(text.trim());
  const raw = readNumber(parts?.[1] ?? text);
  const max = parts ? readNumber(parts[2] ?? '') : null;
  return raw === null || (parts && max === null) ? null : { raw, max };
}

/** Seconds from `90`, `1:02:03` or ISO 8601 `PT1H2M3S`. `02:03` is null: hours or minutes, nobody knows. */
export function readSeconds(text: string): number | null {
  const plain = text.trim();
  const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/.exec(plain);
  if (clock)
    return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const iso =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      plain,
    );
  if (iso && /\d/.test(plain)) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = iso
      .slice(1)
      .map((part) => Number(part || 0));
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  }
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A score of which only these are known. */
export function scoreOf(raw: number | null, max: number | null): EvidenceScore {
  return { raw, min: null, max, scaled: null };
}

/** Cut to what fits into a message. */
export function inMessage(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
