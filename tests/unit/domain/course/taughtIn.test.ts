import { describe, expect, it } from 'vitest';
import {
  mainSteps,
  stepsTeaching,
} from '../../../../src/domain/course/taughtIn.ts';

const fact = (id: string, ...steps: string[]) => ({
  id,
  point: 'A point.',
  sources: [],
  taught: [{ case: 'C01' }, ...steps.map((step) => ({ step }))],
});
const facts = [
  fact('F01', 'requests', 'summary'),
  fact('F02', 'codes'),
  fact('F03', 'codes', 'requests'),
  fact('F04', 'summary'),
  fact('F05'),
];

describe('the steps that teach learning points', () => {
  it('are those that teach them first', () => {
    expect(stepsTeaching(['F01', 'F03', 'F05'], facts)).toEqual([
      'requests',
      'codes',
    ]);
  });

  it('are for a call the few that teach most of it, and those first', () => {
    expect(mainSteps(['F01', 'F02', 'F03', 'F04'], facts)).toEqual([
      'codes',
      'requests',
    ]);
    expect(mainSteps([], facts)).toEqual([]);
  });
});
