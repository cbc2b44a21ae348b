import { byText } from '../../vocabulary/sorting.ts';
import type {
  EvidenceScore,
  EvidenceSource,
  ManualOverride,
  Moment,
} from '../../vocabulary/record.ts';

// Total orders: negative when `a` is taken before `b`, 0 only when they are the same.
// So which of two values stands in a record never depends on which was read first.

export { byText };

/** Unknown comes last. */
export function byTextOrNull(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byText(a, b);
}

/** Larger first, unknown last. */
export function byLarger(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return b - a;
}

export function byEarlier(a: Moment, b: Moment): number {
  return byText(a.utc, b.utc) || byText(a.zone, b.zone);
}

/** In the order of the list, what is furthest first. */
export function byFurther(
  words: readonly string[],
): (a: string, b: string) => number {
  return (a, b) => (a === b ? 0 : words.indexOf(a) - words.indexOf(b));
}

export function byScore(a: EvidenceScore, b: EvidenceScore): number {
  return (
    byLarger(a.raw, b.raw) ||
    byLarger(a.max, b.max) ||
    byLarger(a.scaled, b.scaled) ||
    byLarger(a.min, b.min)
  );
}

export function byOverride(a: ManualOverride, b: ManualOverride): number {
  return byTextOrNull(a.by, b.by);
}

/** By file and row; what has neither by the rest. */
export function bySource(a: EvidenceSource, b: EvidenceSource): number {
  if (a === b) return 0;
  return (
    byTextOrNull(a.file, b.file) ||
    -byLarger(a.row, b.row) ||
    byText(a.system, b.system) ||
    byText(a.report, b.report) ||
    byTextOrNull(a.sha256, b.sha256) ||
    byTextOrNull(a.exportedUtc, b.exportedUtc)
  );
}

/** For what has no order of its own. */
export function byJson(a: unknown, b: unknown): number {
  return a === b ? 0 : byText(JSON.stringify(a), JSON.stringify(b));
}
