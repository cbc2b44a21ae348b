import { reportOf } from '../../domain/connection/selfTest.ts';
import type { SelfTestFacts } from '../../domain/connection/selfTest.ts';
import type { FinishedTest } from '../../stores/session/connection.ts';
import { $session } from '../../stores/session/session.ts';
import type {
  Diagnosis,
  RecordUpdate,
  TrackingError,
} from '../../tracking/port.ts';
import { nobodyToAsk } from '../../words/session/problems.ts';
import type { Connection } from './connection.ts';

const nothingHeld: TrackingError = {
  call: '',
  code: '',
  message: nobodyToAsk,
};

/** What the record keeper gives back, against what it accepted last. */
function compare(
  held: Diagnosis['held'],
  accepted: RecordUpdate | undefined,
): SelfTestFacts['readBack'] {
  if ('error' in held) return held.error;
  return held.location === accepted?.location &&
    held.suspendData === accepted.suspendData
    ? 'same'
    : 'different';
}

/** A launch that says it resumes and finds nothing has lost what was saved: every launch saves at once. */
function resumeOf({ found, earlier }: Connection): SelfTestFacts['resume'] {
  if (earlier === 'confirmed' || earlier === 'missing') return earlier;
  if (found?.state.suspendData) return 'found';
  return found?.state.entry === 'resume' ? 'lost' : 'first';
}

/**
 * Tests the connection with what the course does anyway: it saves bookmark and
 * saved data, and reads them back. No answer, score or status is touched.
 */
export async function testConnection(
  connection: Connection,
): Promise<FinishedTest> {
  const { phase } = $session.get();
  const { found } = connection;
  const before = await found?.port.diagnose();
  const known = new Set(before?.calls);
  if (phase === 'recording' || phase === 'practice') await connection.save?.();
  const { answers } = connection;
  const { ack, doubt = null } = answers.at(-1) ?? {};
  const accepted = answers.findLast(({ ack: { kind } }) => kind === 'accepted');
  const after = await found?.port.diagnose();
  const calls = (after?.calls ?? []).filter((call) => !known.has(call));
  const times = calls.map(({ milliseconds }) => Math.max(0, milliseconds));
  const sum = times.reduce((total, time) => total + time, 0);
  const facts: SelfTestFacts = {
    phase,
    problem: ack?.kind === 'rejected' ? ack.error : null,
    doubted: doubt !== null,
    warnings: ack?.kind === 'accepted' ? ack.warnings.length : 0,
    readBack: compare(after?.held ?? { error: nothingHeld }, accepted?.update),
    resume: resumeOf(connection),
    used: accepted?.update.suspendData?.length ?? 0,
    allowed: after?.suspendDataLimit ?? null,
    keepsAnswers: found?.state.interactionCount != null,
    calls: calls.length,
    slowest: Math.max(0, ...times),
    average: times.length > 0 ? sum / times.length : 0,
  };
  const report = reportOf(facts);
  const allCalls = after?.calls ?? [];
  return { status: 'done', at: Date.now(), facts, report, calls: allCalls };
}
