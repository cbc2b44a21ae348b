/**
 * Changes one thing at a time in the pure rules and looks whether a test notices:
 * `npm run mutate`, or `npm run mutate -- --mutate 'src/domain/quiz/*.ts'` for some.
 * It takes long, so it stands outside `npm test`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.ts', related: true },
  mutate: [
    'src/domain/**/*.ts',
    'src/evidence/known/{standing,calls,people,report}/**/*.ts',
    'src/tracking/scorm/**/*.ts',
  ],
  ignoreStatic: true,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'dist/mutation/index.html' },
  tempDirName: 'dist/mutation/tmp',
  thresholds: { high: 90, low: 85, break: 85 },
  // A second run tries what has changed since. After a run that was stopped delete the
  // folder: what was left to try stands in it as survived.
  incremental: true,
  incrementalFile: 'dist/mutation/incremental.json',
  timeoutMS: 20_000,
};
