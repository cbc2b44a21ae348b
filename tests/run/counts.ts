/** What a stage adds to the last line of `npm test`. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Counts vitest's JSON report. A file that failed to load has no tests and counts as one failure. */
export function countVitest(report: unknown): Counts {
  const broken = list(report, 'testResults').filter(
    (file) =>
      text(file, 'status') === 'failed' &&
      !list(file, 'assertionResults').some(
        (test) => text(test, 'status') === 'failed',
      ),
  );
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + broken.length,
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/** Counts Playwright's JSON report. An error outside any test counts as one failure. */
export function countPlaywright(report: unknown): Counts {
  const stats = field(report, 'stats');
  return {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected') + list(report, 'errors').length,
    skipped: number(stats, 'skipped'),
  };
}

/**
 * The stage's counts as the last line adds them up: a stage without tests of its own is
 * one, and a stage that failed never adds less than one failure.
 */
export function countStage(
  kind: 'passed' | 'failed' | 'skipped',
  own: Counts | null,
): Counts {
  if (kind === 'skipped') return { ...NONE, skipped: 1 };
  if (kind === 'passed') return own ?? { ...NONE, passed: 1 };
  return { ...(own ?? NONE), failed: Math.max(own?.failed ?? 0, 1) };
}

/** The sum, stage by stage. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NONE,
  );
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function list(value: unknown, key: string): unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

function number(value: unknown, key: string): number {
  const found = field(value, key);
  return typeof found === 'number' ? found : 0;
}

function text(value: unknown, key: string): string {
  const found = field(value, key);
  return typeof found === 'string' ? found : '';
}
