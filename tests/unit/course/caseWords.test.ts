import { describe, expect, it } from 'vitest';
import { playableCase } from '../../../src/course/caseWords.ts';
import { resolveVariant } from '../../../src/domain/simulation/callCase.ts';
import type { CaseFile } from '../../../src/schema/case.ts';
import { files } from '../domain/simulation/ruleDesk.ts';

const fact = (id: string, step: string) => ({
  id,
  point: 'A point.',
  sources: [],
  taught: [{ step }],
});
const facts = [fact('F01', 'exceptions'), fact('F02', 'signs')];

/** A case about exceptions whose variant B is an attack, with points of its own or without. */
function caseWith(own?: string[]): CaseFile {
  const [file] = files;
  if (!file) throw new Error('no case');
  const attack = { id: 'B', truth: 'impostor' as const };
  return {
    ...file,
    facts: ['F01'],
    variants: [{ ...attack, ...(own && { facts: own }) }],
  };
}

describe('the steps that a debrief leads to', () => {
  const stepsOf = (file: CaseFile, variant: string) =>
    resolveVariant(playableCase(file, facts), variant).reread;

  it('are of a variant with points of its own those that teach these', () => {
    expect(stepsOf(caseWith(['F02']), 'A')).toEqual(['exceptions']);
    expect(stepsOf(caseWith(['F02']), 'B')).toEqual(['signs']);
  });

  it('are of any other variant those of the case', () => {
    expect(stepsOf(caseWith(), 'B')).toEqual(['exceptions']);
  });

  it('stand in the place of the points, which learners do not fetch', () => {
    expect(
      JSON.stringify(playableCase(caseWith(['F02']), facts)),
    ).not.toContain('"facts"');
  });
});
