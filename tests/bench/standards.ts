/** The standards that the bench measures. */
export const BENCH_STANDARDS = ['scorm12', 'scorm2004-4th', 'cmi5'] as const;
export type BenchStandard = (typeof BENCH_STANDARDS)[number];
