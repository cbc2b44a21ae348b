import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/domain/connection/selfTest.ts';
import type { SelfTestFacts } from '../../../src/domain/connection/selfTest.ts';
import { problemWords } from '../../../src/words/connection.ts';
import { connectionLog } from '../../../src/words/connectionLog.ts';
import { lineWords } from '../../../src/words/selfTest.ts';
import { soundTest } from '../domain/connection/soundTest.ts';

const refused = {
  call: 'LMSCommit',
  code: '101',
  message: 'Session of Jane Doe is over',
};
const phases = [
  ...['starting', 'recording', 'practice', 'review', 'elsewhere'],
  ...['absent', 'refused', 'ended'],
] as SelfTestFacts['phase'][];
const faults: Partial<SelfTestFacts>[] = [
  {},
  ...phases.map((phase) => ({ phase })),
  { problem: refused },
  { problem: { ...refused, call: 'LMSSetValue cmi.suspend_data' } },
  { readBack: 'different' },
  { readBack: refused },
  { resume: 'lost' },
  { resume: 'first' },
  { resume: 'missing' },
  { resume: 'found' },
  { doubted: true },
  { used: 5000 },
  { slowest: 2500 },
  { calls: 0 },
  { keepsAnswers: false },
  { warnings: 1 },
];

describe('the words of a report', () => {
  it.each(faults)('say what to do wherever a line fails: %j', (fault) => {
    const facts = { ...soundTest, ...fault };
    for (const line of reportOf(facts)) {
      const { found, todo } = lineWords(line, facts);
      expect(found).toMatch(/\.$/);
      if (line.outcome === 'fail') expect(todo, found).toMatch(/^[A-Z].*\.$/);
      if (line.outcome === 'pass') expect(todo).toBe('');
    }
  });

  it('of practice name no LMS that took anything', () => {
    for (const fault of [{}, { readBack: refused }, { warnings: 1 }]) {
      const facts = { ...soundTest, ...fault, phase: 'practice' as const };
      const [, ...lines] = reportOf(facts);
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const { found } = lineWords(line, facts);
        expect(found).toMatch(/\.$/);
        expect(found).not.toContain('LMS');
      }
    }
  });

  it('never call a yes of this launch confirmed', () => {
    const lines = reportOf(soundTest).filter(({ id }) => id !== 'resume');
    const words = lines.map((line) => lineWords(line, soundTest).found);
    expect(words.join(' ')).not.toMatch(/confirmed|is stored|has stored/);
    expect(words.join(' ')).toContain('Only a later launch can confirm it.');
  });

  it('ask for a second launch in this browser after a first', () => {
    const facts = { ...soundTest, resume: 'first' as const };
    const [line] = reportOf(facts).filter(({ id }) => id === 'resume');
    expect(line && lineWords(line, facts).todo).toMatch(
      /launch the course again in this browser/,
    );
  });

  it('give the reason that the LMS gave', () => {
    const facts = { ...soundTest, problem: refused };
    const words = reportOf(facts).map((line) => lineWords(line, facts).found);
    expect(words.join()).toContain('Session of Jane Doe is over');
    expect(problemWords({ call: '', code: '', message: 'No.' })).toBe('No.');
  });
});

describe('the log to send on', () => {
  const log = (fault: Partial<SelfTestFacts>) => {
    const facts = { ...soundTest, ...fault };
    return connectionLog({
      course: 'demo',
      release: '1.0.0+ab12',
      standard: 'SCORM 1.2',
      mode: 'normal',
      entry: 'resume',
      credit: true,
      packaged: { standard: 'scorm12', options: [['status', 'passed']] },
      page: ['plain http', 'framed'],
      test: {
        at: Date.UTC(2026, 10, 24, 9),
        facts,
        report: reportOf(facts),
        calls: [
          {
            call: 'LMSCommit',
            outcome: 'failed',
            code: '101',
            at: new Date(Date.UTC(2026, 10, 24, 9)),
            milliseconds: 12,
          },
        ],
      },
      saves: [
        {
          at: Date.UTC(2026, 10, 24, 9),
          problem: refused,
          doubt: null,
          answers: 1,
          objectives: 0,
          judged: false,
        },
        {
          at: Date.UTC(2026, 10, 24, 8),
          problem: null,
          doubt: 'silent',
          answers: 2,
          objectives: 0,
          judged: false,
        },
        {
          at: Date.UTC(2026, 10, 24, 7),
          problem: null,
          doubt: null,
          answers: 0,
          objectives: 1,
          judged: false,
        },
      ],
    });
  };

  it('says what was tested, called and saved, in UTC, with codes', () => {
    const text = log({ problem: refused });
    expect(text).toContain('fail commit: refused');
    expect(text).toContain('package scorm12 status=passed');
    expect(text).toContain(
      '2026-11-24T09:00:00.000Z failed 12 ms LMSCommit 101',
    );
    expect(text).toContain(
      '2026-11-24T09:00:00.000Z refused answers=1 objectives=0 judged=no LMSCommit 101',
    );
  });

  it('tells a yes that is doubted, and why, from one that is not', () => {
    const text = log({});
    expect(text).toContain(
      '2026-11-24T08:00:00.000Z doubted (silent) answers=2 objectives=0 judged=no',
    );
    expect(text).toContain(
      '2026-11-24T07:00:00.000Z accepted answers=0 objectives=1 judged=no',
    );
  });

  it('leaves out what the LMS says in words, which may name the learner', () => {
    const talkative = { ...refused, code: '101: Jane Doe' };
    const text = log({ problem: talkative, readBack: refused });
    expect(text).not.toContain('Jane');
    expect(text).toContain('read back LMSCommit 101');
  });
});
