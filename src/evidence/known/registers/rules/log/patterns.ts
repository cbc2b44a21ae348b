import { crowds, groupedBy } from '../../crowds.ts';
import { numberedDay } from '../../../../../ground/days.ts';
import type { DatedRequest } from '../../patternLines.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { patterns } from '../../../../../words/workshop/evidence/known/patternFindings.ts';
import type { LogPattern } from '../rule.ts';

const subjectOf = ({ subject }: DatedRequest): string | null => subject;
const isReset = (line: DatedRequest): boolean => line.isReset;

/** Lines as events by day, each of them counting. */
function byDay(lines: readonly DatedRequest[]) {
  return lines.map((line) => ({
    at: line.when,
    key: String(line.row),
    line,
  }));
}

function span(lines: readonly DatedRequest[]) {
  const [first = 0, last = first] = [lines[0]?.when, lines.at(-1)?.when];
  return { first: numberedDay(first), last: numberedDay(last) };
}

/** One account is reset again and again. */
export const repeatedResets: LogPattern = {
  id: 'repeated_resets',
  needs: ['when'],
  find(lines) {
    const { resets, days } = THRESHOLDS.repeatedResets;
    return [...groupedBy(lines.filter(isReset), subjectOf).values()]
      .flatMap((own) => crowds(byDay(own), days, resets))
      .map((group) => ({
        lines: group,
        message: patterns.repeatedResets(
          group.length,
          span(group),
          resets,
          days,
        ),
      }));
  },
};

/** Somebody asks until an agent gives in. */
export const repeatedRequests: LogPattern = {
  id: 'repeated_requests',
  needs: ['when'],
  find(lines) {
    const { requests, days } = THRESHOLDS.repeatedRequests;
    return [...groupedBy(lines, subjectOf).values()]
      .flatMap((own) => crowds(byDay(own), days, requests))
      .filter((group) => !group.every(isReset))
      .map((group) => ({
        lines: group,
        message: patterns.repeatedRequests(
          group.length,
          span(group),
          requests,
          days,
        ),
      }));
  },
};

/** One agent resets without approval as a habit. */
export const unapprovedResets: LogPattern = {
  id: 'unapproved_resets',
  needs: ['when', 'agent', 'approver'],
  find(lines) {
    const { resets, days } = THRESHOLDS.unapprovedResets;
    const alone = lines.filter(
      (line) => isReset(line) && line.approver === null,
    );
    return [...groupedBy(alone, ({ agent }) => agent).values()]
      .flatMap((own) => crowds(byDay(own), days, resets))
      .map((group) => ({
        lines: group,
        message: patterns.unapprovedResets(
          group.length,
          span(group),
          resets,
          days,
        ),
      }));
  },
};

/** One approver speaks for many accounts in a short time. */
export const busyApprover: LogPattern = {
  id: 'busy_approver',
  needs: ['when', 'approver'],
  find(lines) {
    const { accounts, minutes } = THRESHOLDS.busyApprover;
    const approved = groupedBy(
      lines.filter(isReset),
      ({ approver }) => approver,
    );
    return [...approved.values()]
      .flatMap((own) => crowds(byMinute(own), minutes, accounts))
      .map((group) => ({
        lines: group,
        message: patterns.busyApprover(
          new Set(group.map(subjectOf)).size,
          span(group),
          accounts,
          minutes,
        ),
      }));
  },
};

/** Lines as events by minute, each account counting once. */
function byMinute(lines: readonly DatedRequest[]) {
  return lines.flatMap((line) => {
    const { minute, subject } = line;
    return minute === null || subject === null
      ? []
      : [{ at: minute, key: subject, line }];
  });
}
