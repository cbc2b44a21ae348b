import { expect, test } from 'vitest';
import { judgeEntry } from '../../../../src/domain/simulation/judgeEntry.ts';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import type { LogEntry } from '../../../../src/domain/simulation/log.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import {
  lineText,
  lineVerdict,
} from '../../../../src/words/simulation/logLines.ts';
import { callOf, policy } from '../../domain/simulation/ruleDesk.ts';

/** The first line of an entry, as the debrief has it. */
function line(
  of: string | CallCase,
  moves: string,
  checks: LogEntry['checks'],
) {
  const call = typeof of === 'string' ? callOf(of) : of;
  const made = soundMoves(moves.split(' ').filter(isMoveCode));
  const entry: LogEntry = { checks, approver: 'none', deeds: [] };
  const state = play(made, call, policy);
  const [first] = judgeEntry(entry, made, state, call, policy).lines;
  return first ? `${lineVerdict(first)} ${lineText(first, call)}` : '';
}

test('a line says who it was, and what the check showed where it says something else', () => {
  const wrote = (checks: LogEntry['checks'], moves = 'D CF') =>
    line('C04 A', moves, checks);
  const rang = 'Call back to the number on file';
  expect(wrote({ CF: 'denied' })).toBe(`True: ${rang}: it was somebody else`);
  expect(wrote({ CF: 'confirmed' })).toBe(
    `Not true: ${rang}: it was who they said (what it showed: it was somebody else)`,
  );
  expect(wrote({})).toBe(
    `Left out: ${rang}: not in the log (what it showed: it was somebody else)`,
  );
  expect(wrote({ CF: 'denied' }, 'D')).toBe(
    `Not true: ${rang}: it was somebody else (it was not made on this call)`,
  );
});

test('in an alert it is the owner, who may have been reached and have done nothing', () => {
  const rang = 'True: Call back to the number on file: it was';
  expect(line('C12 A', 'D CF', { CF: 'denied' })).toBe(`${rang} not the owner`);
  expect(line('C12 A', 'D CF', { CF: 'confirmed' })).toBe(
    `${rang} the owner. The owner, who denies what the alert reports.`,
  );
  expect(line('C12 B', 'D CF', { CF: 'confirmed' })).toBe(`${rang} the owner`);
});

test('a yes that proves nobody is called that, and is not the whole of it once that is known', () => {
  // Whose number was moved to another phone, as a ticket tells.
  const call: CallCase = {
    ...callOf('C04 B'),
    affected: [{ what: 'phone', how: 'moved', told: ['H'] }],
  };
  const wrote = (moves: string) => line(call, moves, { CF: 'confirmed' });
  const said = 'Call back to the number on file: it was who they said';
  expect(wrote('D CF')).toBe(
    `True: ${said}. A yes was heard; here it proves nobody.`,
  );
  expect(wrote('D CF H')).toBe(
    `Half of it: ${said} (what it showed: no proof)`,
  );
  expect(line(call, 'D CF H', { CF: 'no_proof' })).toMatch(/^True: /);
});
