import type { LaunchState, Mode } from '../port.ts';
import type { CheckedApi } from './api.ts';
import type { Dialect } from './dialect.ts';

/** The launch as the LMS describes it. */
export interface Launch {
  state: LaunchState;
  /** What the LMS holds of the elements that we write, by element; only legal values. */
  stored: ReadonlyMap<string, string>;
}

function modeOf(text: string): Mode {
  return text === 'review' || text === 'browse' ? text : 'normal';
}

/**
 * Reads what a launch needs, right after it has begun; an element that fails
 * counts as empty. What few launches need is read when it is looked at: each
 * call may take an LMS a moment, and the page stands still meanwhile.
 */
export function readLaunch(lms: CheckedApi, dialect: Dialect): Launch {
  const { elements } = dialect;
  const read = (element: string) => lms.read(`cmi.${element}`);
  const word = (element: string) => read(element).toLowerCase();
  const location = read(elements.location);
  const suspendData = read('suspend_data');
  const masteryGiven = read(elements.mastery);
  // Without it the next place is unknown, and an LMS that says none keeps none.
  const count = read('interactions._count');
  const interactionCount = /^\d+$/.test(count) ? Number(count) : null;
  const isResumed = () => word(elements.entry) === 'resume';
  const isUsed = (status: string) =>
    !!(location || suspendData || interactionCount) ||
    (!status && (isResumed() || !!read(elements.score)));
  const { standing, known } = dialect.readStanding(word, isUsed);
  const state: LaunchState = {
    learner: { id: read(elements.learnerId), name: read(elements.learnerName) },
    mode: modeOf(word(elements.mode)),
    get credit() {
      return word(elements.credit) !== 'no-credit';
    },
    // Entry '' is legal and says neither; then what was stored decides.
    get entry() {
      return location || suspendData || isResumed() ? 'resume' : 'ab-initio';
    },
    ...standing,
    location,
    suspendData,
    interactionCount,
    masteryScore: dialect.masteryOf(masteryGiven),
    masteryGiven,
    get totalSeconds() {
      return dialect.secondsOf(read(elements.totalTime));
    },
  };
  const stored = new Map(
    [
      [elements.location, location] as const,
      ['suspend_data', suspendData] as const,
      ...known,
    ].map(([element, value]) => [`cmi.${element}`, value]),
  );
  return { state, stored };
}
