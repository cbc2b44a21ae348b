import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../../src/domain/connection/selfTest.ts';
import { soundTest } from './soundTest.ts';
import type { SelfTestFacts } from '../../../../src/domain/connection/selfTest.ts';

const report = (facts: Partial<SelfTestFacts>) =>
  reportOf({ ...soundTest, ...facts }).map(
    ({ outcome, id, why }) => `${outcome} ${id} ${why}`,
  );
const refused = (call: string) => ({ call, code: '101', message: 'No' });

describe('the report of a self-test', () => {
  it('passes every line of a sound connection', () => {
    expect(report({})).toEqual([
      'pass start recording',
      'pass write taken',
      'pass commit accepted',
      'pass readBack same',
      'pass resume confirmed',
      'pass size fits',
      'pass answers kept',
      'pass time quick',
    ]);
  });

  it.each(['LMSCommit', 'Commit'])('puts a failed %s to the commit', (call) => {
    expect(report({ problem: refused(call) }).slice(1, 4)).toEqual([
      'pass write taken',
      'fail commit refused',
      'note readBack not-tested',
    ]);
  });

  it.each(['LMSSetValue cmi.suspend_data', 'POST statements', ''])(
    'puts a failure of "%s" to the write, and says that nothing was committed',
    (call) => {
      expect(report({ problem: refused(call) }).slice(1, 3)).toEqual([
        'fail write refused',
        'note commit not-reached',
      ]);
    },
  );

  it('notes refused details, which the result does not depend on', () => {
    expect(report({ warnings: 2 })).toContain('note write partly');
  });

  it('fails what is given back changed, or not at all', () => {
    expect(report({ readBack: 'different' })).toContain(
      'fail readBack different',
    );
    expect(report({ readBack: refused('LMSGetValue') })).toContain(
      'fail readBack unreadable',
    );
  });

  it('fails a yes that is doubted, although all was taken and is given back', () => {
    expect(report({ doubted: true }).slice(1, 4)).toEqual([
      'pass write taken',
      'fail commit doubted',
      'pass readBack same',
    ]);
  });

  it('passes the resume only where a launch reads back what this browser had given', () => {
    expect(report({ resume: 'confirmed' })).toContain('pass resume confirmed');
    expect(report({ resume: 'found' })).toContain('note resume found');
    expect(report({ resume: 'first' })).toContain('note resume first');
  });

  it('fails a resume that lacks something, or lost everything', () => {
    expect(report({ resume: 'missing' })).toContain('fail resume missing');
    expect(report({ resume: 'lost' })).toContain('fail resume lost');
  });

  it('fails saved data that are too long, to the character', () => {
    expect(report({ used: 4096, allowed: 4096 })).toContain('pass size fits');
    expect(report({ used: 4097, allowed: 4096 })).toContain(
      'fail size too-long',
    );
    expect(report({ used: 9999, allowed: null })).toContain('pass size fits');
  });

  it('notes an LMS that keeps no single answers', () => {
    expect(report({ keepsAnswers: false })).toContain('note answers not-kept');
  });

  it('fails calls of two seconds, and notes that there were none', () => {
    expect(report({ slowest: 1999 })).toContain('pass time quick');
    expect(report({ slowest: 2000 })).toContain('fail time slow');
    expect(report({ calls: 0 })).toContain('note time no-calls');
  });

  it.each([
    ['review', 'note'],
    ['elsewhere', 'note'],
    ['absent', 'fail'],
    ['refused', 'fail'],
    ['ended', 'fail'],
    ['starting', 'fail'],
  ] as const)('in %s there is only the start to report', (phase, outcome) => {
    expect(report({ phase })).toEqual([`${outcome} start ${phase}`]);
  });

  it('in practice reports what the browser keeps, and nothing of an LMS', () => {
    expect(report({ phase: 'practice' })).toEqual([
      'note start practice',
      'pass write taken',
      'pass readBack same',
    ]);
  });
});
