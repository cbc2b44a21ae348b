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

// Both probes must work before interactions are of use: an LMS that knows no
// _children keeps none, and without _count the next place is unknown.
function interactionCount(lms: CheckedApi): number | null {
  const children = lms.get('cmi.interactions._children').value;
  const count = lms.get('cmi.interactions._count').value;
  return children && /^\d+$/.test(count) ? Number(count) : null;
}

function entryOf(
  text: string,
  location: string,
  suspendData: string,
): LaunchState['entry'] {
  // Entry '' is legal and says neither; then what was stored decides.
  return text === 'resume' ||
    (text !== 'ab-initio' && (location || suspendData))
    ? 'resume'
    : 'ab-initio';
}

/** Reads everything once, right after the launch has begun; an element that fails counts as empty. */
export function readLaunch(lms: CheckedApi, dialect: Dialect): Launch {
  const read = (element: string) => lms.get(`cmi.${element}`).value;
  const { elements } = dialect;
  const { standing, known } = dialect.readStanding(read);
  const location = read(elements.location);
  const suspendData = read('suspend_data');
  const state: LaunchState = {
    learner: { id: read(elements.learnerId), name: read(elements.learnerName) },
    mode: modeOf(read(elements.mode)),
    credit: read(elements.credit) !== 'no-credit',
    entry: entryOf(read(elements.entry), location, suspendData),
    ...standing,
    location,
    suspendData,
    interactionCount: interactionCount(lms),
    masteryScore: dialect.masteryOf(read(elements.mastery)),
    totalSeconds: dialect.secondsOf(read(elements.totalTime)),
  };
  const stored = new Map([
    [`cmi.${elements.location}`, location],
    ['cmi.suspend_data', suspendData],
  ]);
  for (const [element, value] of known) stored.set(`cmi.${element}`, value);
  const score = read(elements.score);
  if (score) stored.set(`cmi.${elements.score}`, score);
  return { state, stored };
}
