import type { SelfTestFacts } from '../../../../src/domain/connection/selfTest.ts';

/** A self-test on which nothing is wrong. */
export const soundTest: SelfTestFacts = {
  phase: 'recording',
  problem: null,
  doubted: false,
  warnings: 0,
  readBack: 'same',
  resume: 'confirmed',
  used: 300,
  allowed: 4096,
  keepsAnswers: true,
  calls: 6,
  slowest: 12,
  average: 4,
};
