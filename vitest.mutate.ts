import { defineConfig } from 'vitest/config';

// A rule is held by the tests of its own room alone: what stores, session or the commands
// would notice beside them does not count here, so a score says less than the truth and
// never more. Nor do tests that start other processes, which would not see the change.
const ROOMS = [
  'tests/unit/domain/**/*.test.ts',
  'tests/unit/evidence/known/**/*.test.ts',
  'tests/unit/tracking/*.test.ts',
  'tests/contract/{scorm12,scorm2004,looking,truth}.test.ts',
];

// They play every call to every ending, or every fault in every course: minutes for each
// change that the quick tests let pass.
const EXHAUSTIVE = [
  'tests/unit/domain/simulation/{cases,policyProof,traceProof,walks}.test.ts',
  'tests/unit/tracking/fingerprint.test.ts',
];

export default defineConfig({
  test: {
    include: ROOMS,
    exclude: EXHAUSTIVE,
    testTimeout: 60_000,
    pool: 'threads',
    // Each change has a worker of its own, which loads the files once for all of its tests.
    isolate: false,
  },
});
