import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CourseData } from '../domain/course/courseData.ts';
import type { Way } from '../domain/course/ways.ts';
import type { DeskRecord } from '../domain/simulation/deskRecord.ts';
import type { Progress } from '../domain/progress/progress.ts';
import type { CheckState } from '../domain/quiz/check.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';
import { note } from '../words/takeaways/learnerRecord.ts';

/** What the learner's own copy of the record is made of. */
export interface RecordFacts {
  course: CourseData;
  learnerName: string;
  verdict: Verdict;
  check: CheckState;
  progress: Progress;
  /** Null in a course without a practice desk. */
  desk: DeskRecord | null;
  passMark: number;
  /** The way that was taken; null in a course that has only one, and where the check was not begun. */
  way: Way | null;
  /** When the LMS accepted the result, or gave it back at a later launch (`confirmed`); null when it has done neither. */
  accepted: { at: Date; confirmed: boolean } | null;
  exportedAt: Date;
}

function hashOf(record: object): string {
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(record))));
}

/** The desk by the names that the file has; what is said of impostors and genuine callers covers the last `callsKnown` calls. */
function deskRecord({ taken, known, stopped, served }: DeskRecord) {
  return {
    callsTaken: taken,
    callsKnown: known,
    impostors: stopped.of,
    impostorsStopped: stopped.count,
    genuineCallers: served.of,
    genuineCallersServed: served.count,
  };
}

/** The record as JSON text, with a hash over everything else in it. The same facts give the same text. */
export function learnerRecord(facts: RecordFacts): string {
  const { course, verdict, check, progress } = facts;
  const record = {
    format: 'hold-the-line/learner-record/1',
    note,
    course: { id: course.id, title: course.title },
    release: `${course.release.version}+${course.release.hash}`,
    learner: facts.learnerName,
    result: verdict.kind,
    score: verdict.kind === 'open' ? verdict.best : verdict.score,
    passMark: facts.passMark,
    way: facts.way,
    knownBeforehand: [...progress.known],
    attempts: check.attempts.map(({ score, drawn }, i) => ({
      attempt: i + 1,
      score,
      answers: drawn.flatMap(({ item, revision, answer }) =>
        answer ? [{ item, revision, ...answer }] : [],
      ),
    })),
    desk: facts.desk && deskRecord(facts.desk),
    seconds: progress.seconds,
    acknowledgedProcedure: progress.acknowledged,
    acceptedByLms: facts.accepted?.at.toISOString() ?? null,
    confirmedByLms: facts.accepted?.confirmed ?? false,
    exported: facts.exportedAt.toISOString(),
  };
  return `${JSON.stringify({ ...record, sha256: hashOf(record) }, null, 2)}\n`;
}
