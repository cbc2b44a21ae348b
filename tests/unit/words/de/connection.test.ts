import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../../src/domain/connection/selfTest.ts';
import type { SelfTestFacts } from '../../../../src/domain/connection/selfTest.ts';
import { connectionLog } from '../../../../src/words/de/connectionLog.ts';
import { lineWords } from '../../../../src/words/de/selfTest.ts';
import { soundTest } from '../../domain/connection/soundTest.ts';

const refused = {
  call: 'LMSCommit',
  code: '101: Jane Doe',
  message: 'Session of Jane Doe is over',
};
const phases = [
  ...['starting', 'recording', 'practice', 'review', 'elsewhere'],
  ...['absent', 'refused', 'ended'],
] as SelfTestFacts['phase'][];
const faults: Partial<SelfTestFacts>[] = [
  ...phases.map((phase) => ({ phase })),
  { problem: refused },
  { problem: { ...refused, call: 'LMSSetValue cmi.suspend_data' } },
  { readBack: 'different' },
  { readBack: refused },
  ...(['lost', 'first', 'missing', 'found'] as const).map((resume) => ({
    resume,
  })),
  { doubted: true },
  { used: 5000 },
  { slowest: 2500 },
  { calls: 0 },
  { keepsAnswers: false },
  { warnings: 1 },
];

describe('the self-test in German', () => {
  it.each(faults)('says what to do wherever a line fails: %j', (fault) => {
    const facts = { ...soundTest, ...fault };
    for (const line of reportOf(facts)) {
      const { found, todo } = lineWords(line, facts);
      expect(found).toMatch(/^[A-ZÄÖÜ0-9].*\.$/);
      if (line.outcome === 'fail')
        expect(todo, found).toMatch(/^[A-ZÄÖÜ].*\.$/);
      if (line.outcome === 'pass') expect(todo).toBe('');
    }
  });

  it('calls nothing confirmed but what an earlier launch had left', () => {
    const lines = reportOf(soundTest).filter(({ id }) => id !== 'resume');
    const words = lines.map((line) => lineWords(line, soundTest).found);
    expect(words.join(' ')).not.toMatch(/bestätigt|wurde gespeichert/);
    expect(words.join(' ')).toContain(
      'Bestätigen kann es erst ein späterer Start.',
    );
  });

  it('groups the digits of long numbers', () => {
    const facts = { ...soundTest, used: 5000, allowed: 4096 };
    const [line] = reportOf(facts).filter(({ id }) => id === 'size');
    expect(line && lineWords(line, facts).found).toBe(
      '5.000 von 4.096 Zeichen sind belegt; das ist zu lang.',
    );
  });
});

describe('the German log to send on', () => {
  const facts = { ...soundTest, problem: refused, readBack: refused };
  const at = Date.UTC(2026, 10, 24, 9);
  const text = connectionLog({
    course: 'demo',
    release: '1.0.0+ab12',
    standard: 'SCORM 1.2',
    mode: 'normal',
    entry: 'resume',
    credit: true,
    packaged: null,
    page: ['plain http'],
    test: {
      at,
      facts,
      report: reportOf(facts),
      calls: [
        {
          call: 'LMSCommit',
          outcome: 'failed',
          code: refused.code,
          at: new Date(at),
          milliseconds: 12,
        },
      ],
    },
    saves: [
      {
        at,
        problem: null,
        doubt: 'silent',
        answers: 2,
        objectives: 0,
        judged: false,
      },
    ],
  });

  it('keeps codes as programs say them', () => {
    expect(text).toContain('fail commit: refused');
    expect(text).toContain(
      '2026-11-24T09:00:00.000Z failed 12 ms LMSCommit 101',
    );
    expect(text).toContain(
      '2026-11-24T09:00:00.000Z bezweifelt (silent) Antworten=2 Lernziele=0 beurteilt=nein',
    );
  });

  it('leaves out what the LMS says in words, which may name the learner', () => {
    expect(text).not.toContain('Jane');
    expect(text).toContain('zurückgelesen LMSCommit 101');
  });
});
