import type { DeskState } from '../../domain/simulation/desk.ts';
import type { CallReport } from '../../stores/simulation/desk.ts';
import type {
  InteractionRecord,
  ObjectiveRecord,
  RecordUpdate,
} from '../../tracking/port.ts';
import { callId } from './answerIds.ts';

/** How much of a call the LMS gets: every move, or how it ended. */
export type CallsRecorded = 'trace' | 'outcome';

/** A finished call as an interaction. */
export function callRecord(
  report: CallReport,
  calls: CallsRecorded,
  at: Date,
): InteractionRecord {
  const { trace, pattern } = report;
  const kept = (nodes: string[]) =>
    calls === 'outcome' ? nodes.slice(-1) : nodes;
  return {
    id: callId(report),
    type: 'performance',
    response: kept(trace),
    pattern: kept(pattern),
    result: report.good ? 'correct' : 'incorrect',
    latencySeconds: report.seconds,
    at,
    objective: report.objective,
    description: report.title,
  };
}

function deskObjective(desk: DeskState): ObjectiveRecord {
  const status = desk.passed ? 'passed' : 'incomplete';
  return { id: 'practice_desk', score: null, status };
}

/** What the record gains when the desk changes: a finished call, and how the desk stands. */
export function recordsOfDesk(
  before: DeskState,
  after: DeskState,
  report: CallReport | null,
  calls: CallsRecorded,
  now: Date,
): RecordUpdate {
  if (after.count === before.count || report?.number !== after.count) return {};
  return {
    interactions: [callRecord(report, calls, now)],
    objectives: [deskObjective(after)],
  };
}

/** The desk as saved data keep it; where only outcomes are recorded, no moves. */
export function savedDesk(desk: DeskState, calls: CallsRecorded): DeskState {
  if (calls === 'trace') return desk;
  return {
    ...desk,
    open: null,
    calls: desk.calls.map((call) => ({ ...call, moves: null })),
  };
}
