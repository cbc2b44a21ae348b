import type { EvidenceSource } from '../record.ts';
import { bySource, byText } from './orders.ts';

/** A status, and the first place of one kind of report that says so. */
export interface Said {
  value: string;
  source: EvidenceSource;
}

/** Keeps each status once for each kind of report. */
export function addSaid(
  list: Said[],
  value: string | null,
  source: EvidenceSource,
): void {
  if (value === null) return;
  for (const said of list) {
    if (said.value !== value || !sameReport(said.source, source)) continue;
    if (bySource(source, said.source) < 0) said.source = source;
    return;
  }
  list.push({ value, source });
}

const sameReport = (a: EvidenceSource, b: EvidenceSource): boolean =>
  a.report === b.report && a.system === b.system;

/**
 * In words, when sources do not agree; null when they do. Two exports of the same
 * report that differ because the learner has gone on in between do agree.
 */
export function conflictOf(
  what: string,
  said: readonly Said[],
  taken: string | null,
  furthest: readonly string[],
): string | null {
  const values = new Set(said.map(({ value }) => value));
  const [first] = said;
  if (values.size < 2 || !first) return null;
  const progress =
    said.every(({ source }) => sameReport(source, first.source)) &&
    taken === furthest.find((value) => values.has(value));
  if (progress) return null;
  const voices = said
    .map(({ value, source }) => `"${value}" in ${placeOf(source)}`)
    .sort(byText);
  return `${what} differs: ${voices.join('; ')}. Taken: "${taken ?? 'unknown'}".`;
}

function placeOf({ system, report, file, row }: EvidenceSource): string {
  const where = [file, row === null ? null : `row ${row}`].filter(
    (part) => part !== null,
  );
  const place = where.length > 0 ? ` (${where.join(' ')})` : '';
  return `${system}, ${report}${place}`;
}
