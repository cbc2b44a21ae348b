/** Why a call failed, as a record keeper says it. */
export interface Problem {
  call: string;
  code: string;
  message: string;
}

/** What a self-test of the connection found out. */
export interface SelfTestFacts {
  phase:
    | 'starting'
    | 'recording'
    | 'practice'
    | 'review'
    | 'elsewhere'
    | 'absent'
    | 'refused'
    | 'ended';
  /** Why the record keeper did not take the save; null where it did, or where none was made. */
  problem: Problem | null;
  /** Something speaks against the yes: the browser was offline, the page hidden, the server silent. */
  doubted: boolean;
  /** Details of the save that it did not take. */
  warnings: number;
  /** What it gave back, against what it had accepted. */
  readBack: 'same' | 'different' | Problem;
  /** What this launch found of an earlier one. */
  resume: 'confirmed' | 'missing' | 'found' | 'first' | 'lost';
  /** Characters of saved data, and how many are allowed; null for no limit. */
  used: number;
  allowed: number | null;
  keepsAnswers: boolean;
  /** Calls made during the test, and how long they took in milliseconds. */
  calls: number;
  slowest: number;
  average: number;
}

/** `note` is neither good nor bad: it could not be tested, or needs no action. */
export type Outcome = 'pass' | 'fail' | 'note';

/** One line of the report: what was tested, how it went and why, for words. */
export type TestLine = { outcome: Outcome } & (
  | { id: 'start'; why: SelfTestFacts['phase'] }
  | { id: 'write'; why: 'taken' | 'partly' | 'refused' }
  | { id: 'commit'; why: 'accepted' | 'doubted' | 'refused' | 'not-reached' }
  | { id: 'readBack'; why: 'same' | 'different' | 'unreadable' | 'not-tested' }
  | { id: 'resume'; why: SelfTestFacts['resume'] }
  | { id: 'size'; why: 'fits' | 'too-long' }
  | { id: 'answers'; why: 'kept' | 'not-kept' }
  | { id: 'time'; why: 'quick' | 'slow' | 'no-calls' }
);

/** Milliseconds from which a call keeps a learner waiting. */
const slowCall = 2000;

function startLine({ phase }: SelfTestFacts): TestLine {
  const notes = ['practice', 'review', 'elsewhere'];
  const outcome =
    phase === 'recording' ? 'pass' : notes.includes(phase) ? 'note' : 'fail';
  return { id: 'start', outcome, why: phase };
}

function saveLines({
  problem,
  warnings,
  doubted,
}: SelfTestFacts): [write: TestLine, commit: TestLine] {
  if (problem && /commit/i.test(problem.call))
    return [
      { id: 'write', outcome: 'pass', why: 'taken' },
      { id: 'commit', outcome: 'fail', why: 'refused' },
    ];
  if (problem)
    return [
      { id: 'write', outcome: 'fail', why: 'refused' },
      { id: 'commit', outcome: 'note', why: 'not-reached' },
    ];
  return [
    warnings > 0
      ? { id: 'write', outcome: 'note', why: 'partly' }
      : { id: 'write', outcome: 'pass', why: 'taken' },
    doubted
      ? { id: 'commit', outcome: 'fail', why: 'doubted' }
      : { id: 'commit', outcome: 'pass', why: 'accepted' },
  ];
}

function readBackLine({ problem, readBack }: SelfTestFacts): TestLine {
  const id = 'readBack';
  if (problem) return { id, outcome: 'note', why: 'not-tested' };
  if (readBack === 'same') return { id, outcome: 'pass', why: 'same' };
  return readBack === 'different'
    ? { id, outcome: 'fail', why: 'different' }
    : { id, outcome: 'fail', why: 'unreadable' };
}

function resumeLine({ resume }: SelfTestFacts): TestLine {
  const outcomes = {
    confirmed: 'pass',
    missing: 'fail',
    found: 'note',
    first: 'note',
    lost: 'fail',
  } as const;
  return { id: 'resume', outcome: outcomes[resume], why: resume };
}

function sizeLine({ used, allowed }: SelfTestFacts): TestLine {
  return allowed === null || used <= allowed
    ? { id: 'size', outcome: 'pass', why: 'fits' }
    : { id: 'size', outcome: 'fail', why: 'too-long' };
}

function answersLine({ keepsAnswers }: SelfTestFacts): TestLine {
  return keepsAnswers
    ? { id: 'answers', outcome: 'pass', why: 'kept' }
    : { id: 'answers', outcome: 'note', why: 'not-kept' };
}

function timeLine({ calls, slowest }: SelfTestFacts): TestLine {
  if (calls === 0) return { id: 'time', outcome: 'note', why: 'no-calls' };
  return slowest < slowCall
    ? { id: 'time', outcome: 'pass', why: 'quick' }
    : { id: 'time', outcome: 'fail', why: 'slow' };
}

/** The report of a self-test, line by line. Where nothing may be written, there is only the start to report. */
export function reportOf(facts: SelfTestFacts): TestLine[] {
  const start = startLine(facts);
  const [write, commit] = saveLines(facts);
  const readBack = readBackLine(facts);
  // A browser's storage knows no commit.
  if (facts.phase === 'practice') return [start, write, readBack];
  if (facts.phase !== 'recording') return [start];
  return [
    ...[start, write, commit, readBack],
    ...[resumeLine(facts), sizeLine(facts)],
    ...[answersLine(facts), timeLine(facts)],
  ];
}
