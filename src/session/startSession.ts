import type { CourseData } from '../domain/course/courseData.ts';
import { freshProgress } from '../domain/progress/progress.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $session } from '../stores/session/session.ts';
import type { Phase } from '../stores/session/session.ts';
import type { LaunchState, StartOutcome } from '../tracking/port.ts';
import { begin } from './begin.ts';
import { randomSeed, readOnly } from './launch/takeUp.ts';
import { claimTab } from './tab/claimTab.ts';
import { connect } from './launch/connect.ts';
import { connection } from './panel/connection.ts';
import { startItems } from './late/items.ts';
import { bankAddresses, readCourse, readPackage } from './page/launchData.ts';
import type { PackageData } from './page/launchData.ts';
import { openPanelWhenAsked } from './panel/loadPanel.ts';
import { startNavigation, stepInAddress } from './page/navigation.ts';
import { trusting, watchLms } from './browser/witness.ts';
import type { Witness } from './browser/witness.ts';
import { notLoadedWords } from '../words/course/refusedStart.ts';

/** Starts the course of this document: the page reads at once, the record follows when the LMS answers. */
export async function startSession(): Promise<void> {
  const packaged = readPackage();
  const course = readCourse(packaged);
  if (!course) return;
  const first = course.steps[0]?.id ?? '';
  $course.set(course);
  $session.setKey('passMark', course.check.pass);
  $progress.set(freshProgress(stepInAddress() ?? first));
  startNavigation();
  const { items, cases } = bankAddresses();
  startItems(items, cases);
  openPanelWhenAsked();
  const port = await connect(packaged, course.id).catch(() => null);
  const outcome = port ? await port.start() : notLoaded;
  if (outcome.kind !== 'started') stayUnrecorded(outcome);
  if (!port || outcome.kind !== 'started') return;
  const { state, standard } = outcome;
  const phase = phaseOf(state, standard);
  connection.found = { port, state, standard };
  const calls = packaged?.options.calls ?? 'trace';
  const witness = witnessOf(course, packaged);
  const isCmi5 = packaged?.standard === 'cmi5';
  const tab =
    phase === 'recording'
      ? await claimTab(course.id, state.learner.id, isCmi5)
      : null;
  const begun =
    phase === 'review'
      ? readOnly(course, state, phase, () => void port.end({}))
      : tab?.records === false
        ? readOnly(course, state, 'elsewhere')
        : begin(course, port, state, phase, calls, tab, witness);
  await begun.catch(() => stayUnrecorded(notLoaded));
}

/** In SCORM a script of the LMS's page answers, which may know no better; elsewhere the record keeper itself does. */
function witnessOf(course: CourseData, packaged: PackageData | null): Witness {
  return packaged && packaged.standard !== 'cmi5'
    ? watchLms('here.txt', course.release.hash)
    : trusting;
}

type Unrecorded = Exclude<StartOutcome, { kind: 'started' }>;

/** A script that the record needs did not come: a lost connection, or a session of the LMS that is over. */
const notLoaded: Unrecorded = {
  kind: 'refused',
  error: { call: '', code: '', message: notLoadedWords },
};

/** Without a record keeper the course reads and practises, and says that nothing is recorded. */
function stayUnrecorded(outcome: Unrecorded): void {
  const problem = outcome.kind === 'refused' ? outcome.error.message : '';
  $check.set({ seed: randomSeed(), attempts: [] });
  $session.set({ ...$session.get(), phase: outcome.kind, problem });
}

function phaseOf(state: LaunchState, standard: string): Phase {
  if (standard === 'practice') return 'practice';
  return state.mode === 'normal' ? 'recording' : 'review';
}
