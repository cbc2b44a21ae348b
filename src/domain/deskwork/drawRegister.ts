import type { Deskwork, Subject } from '../../schema/deskwork.ts';
import { hashText } from '../hash.ts';
import { seededRandom, shuffle } from '../seed.ts';
import type { Random } from '../seed.ts';
import { dayFrom } from './drawDay.ts';
import type { DayNumber } from '../../ground/days.ts';
import { isAsked } from '../policy/exceptionElements.ts';
import { termOf } from '../policy/exceptionTerm.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import { rightApprovers, wrongApprovers } from './drawApprovers.ts';
import { reasonOf } from './exceptionRule.ts';
import { between, pick } from './pick.ts';
import { rowFaults } from './registerRule.ts';
import type { RegisterRow, RowFault } from './registerRule.ts';

/** A register to review, with the day on which that is done. */
export interface Register {
  today: DayNumber;
  rows: RegisterRow[];
}

const ROWS = 8;
const MOST_SOUND = 4;

/** A register from a seed; the same seed and policy give the same one. Two lines at least are sound, four at least are not. */
export function drawRegister(
  words: Deskwork,
  rule: ExceptionRule,
  seed: number,
): Register {
  const random = seededRandom(hashText(`${seed} register`));
  const today = dayFrom(random);
  const subjects = shuffle(
    words.subjects.filter((it) => it.kind === 'cannot'),
    random,
  );
  const rows = plannedFaults(rule, random).map((fault, index) => {
    const subject = subjects[index] ?? pick(subjects, random);
    const sound = soundRow(subject, words, rule, today, random);
    return fault ? spoilt(sound, fault, words, rule, today, random) : sound;
  });
  return { today, rows };
}

/** Which fault each line gets, null for a sound one: each fault once before one comes twice. */
function plannedFaults(
  rule: ExceptionRule,
  random: Random,
): (RowFault | null)[] {
  const asked: Record<RowFault, boolean> = {
    expired: true,
    too_long: true,
    unowned: isAsked('approver', rule),
    wrong_approver: true,
    unjustified: blanks(rule).length > 0,
  };
  const possible = rowFaults.filter((fault) => asked[fault]);
  const sound = between(2, MOST_SOUND, random);
  const faults = [...shuffle(possible, random), ...shuffle(possible, random)];
  const plan = [
    ...faults.slice(0, ROWS - sound),
    ...Array.from({ length: sound }, () => null),
  ];
  return shuffle(plan, random);
}

function soundRow(
  subject: Subject,
  words: Deskwork,
  rule: ExceptionRule,
  today: DayNumber,
  random: Random,
): RegisterRow {
  // The longest that is allowed comes often: it must not be taken for too long.
  const { first, last } = termOf(rule);
  const length = random() < 0.4 ? last : between(first, last, random);
  const approvedOn = today - between(0, length, random);
  return {
    account: subject.account,
    owner: subject.owner,
    reason: reasonOf(subject),
    risk: { text: subject.risk, holds: true },
    controls: { text: subject.controls, holds: true },
    approvers: rightApprovers(words, rule, random),
    approvedOn,
    reviewBy: approvedOn + length,
  };
}

function blanks(rule: ExceptionRule) {
  const justifying = ['reason', 'risk', 'controls'] as const;
  return justifying.filter((element) => isAsked(element, rule));
}

/** The line with one thing wrong and nothing else. */
function spoilt(
  row: RegisterRow,
  fault: RowFault,
  words: Deskwork,
  rule: ExceptionRule,
  today: DayNumber,
  random: Random,
): RegisterRow {
  const length = (row.reviewBy ?? today) - row.approvedOn;
  switch (fault) {
    case 'expired': {
      const reviewBy = today - between(1, 60, random);
      return { ...row, reviewBy, approvedOn: reviewBy - length };
    }
    case 'too_long': {
      const { last } = termOf(rule);
      const approvedOn = today - between(0, last, random);
      const longer = last + between(1, last + 30, random);
      return { ...row, approvedOn, reviewBy: approvedOn + longer };
    }
    case 'unowned':
      return { ...row, approvers: [] };
    case 'wrong_approver':
      return { ...row, approvers: wrongApprovers(words, rule, random) };
    case 'unjustified': {
      const element = pick(blanks(rule), random);
      const filler = pick(words.fillers[element], random);
      const cell = random() < 0.5 ? null : { text: filler, holds: false };
      return { ...row, [element]: cell };
    }
  }
}
