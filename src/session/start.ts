import { freshProgress } from '../domain/progress/progress.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $session } from '../stores/session/session.ts';
import type { Phase } from '../stores/session/session.ts';
import type { LaunchState, Learner, StartOutcome } from '../tracking/port.ts';
import { begin, randomSeed, readOnly } from './begin.ts';
import { claimTab } from './claimTab.ts';
import type { ClaimedTab } from './claimTab.ts';
import { connect } from './connect.ts';
import { connection } from './connection.ts';
import { startItems } from './items.ts';
import { bankAddresses, readCourse, readPackage } from './launchData.ts';
import { openPanelWhenAsked } from './loadPanel.ts';
import { startNavigation, stepInAddress } from './navigation.ts';

/** Starts the course of this document: the page reads at once, the record follows when the LMS answers. */
export async function startSession(): Promise<void> {
  const course = readCourse();
  if (!course) return;
  const first = course.steps[0]?.id ?? '';
  $course.set(course);
  $session.setKey('passMark', course.check.pass);
  $progress.set(freshProgress(stepInAddress() ?? first));
  startNavigation();
  const { items, cases } = bankAddresses();
  startItems(items, cases);
  const packaged = readPackage();
  openPanelWhenAsked();
  const port = await connect(packaged, course.id).catch(() => null);
  let tab: ClaimedTab | null = null;
  const mayRecord = async ({ id }: Learner) => {
    tab ??= await claimTab(course.id, id);
    return tab.records;
  };
  const outcome = port ? await port.start(mayRecord) : notLoaded;
  if (outcome.kind !== 'started') stayUnrecorded(outcome);
  if (!port || outcome.kind !== 'started') return;
  const { state, standard } = outcome;
  const phase = phaseOf(state, standard);
  connection.found = { port, state, standard };
  if (phase === 'review')
    readOnly(course, state, phase, () => void port.end({}));
  else if (phase === 'recording' && !(await mayRecord(state.learner)))
    readOnly(course, state, 'elsewhere');
  else {
    const calls = packaged?.options.calls ?? 'trace';
    begin(course, port, state, phase, calls, tab);
  }
}

/** The script of the adapter did not come: a lost connection, or a session of the LMS that is over. */
const notLoaded: StartOutcome = {
  kind: 'refused',
  error: { call: '', code: '', message: 'a part of the course did not load' },
};

/** Without a record keeper the course reads and practises, and says that nothing is recorded. */
function stayUnrecorded(
  outcome: Exclude<StartOutcome, { kind: 'started' }>,
): void {
  const problem = outcome.kind === 'refused' ? outcome.error.message : '';
  $check.set({ seed: randomSeed(), attempts: [] });
  $session.set({ ...$session.get(), phase: outcome.kind, problem });
}

function phaseOf(state: LaunchState, standard: string): Phase {
  if (standard === 'practice') return 'practice';
  return state.mode === 'normal' ? 'recording' : 'review';
}
