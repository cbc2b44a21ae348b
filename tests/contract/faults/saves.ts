import type { RecordUpdate } from '../../../src/tracking/port.ts';
import { begin, type Bench, type Stored, type Trouble } from '../keeper.ts';
import { course, merged } from '../updates.ts';

/** What goes wrong between a save and the LMS. */
export const troubles: (Trouble | null)[] = [
  null,
  'saving is refused',
  'saving is refused and sent again later',
  'saving throws',
  'saving takes 2 s',
  'ending is refused',
  'interactions are unknown',
  'answers are refused',
  'answers vanish behind a yes',
  'details are refused',
];

/** What came of a course in which something went wrong in the middle. */
export interface Cell {
  /** Saves that the course took for unsaved, and said so. */
  refused: number;
  /** Things of acknowledged saves that are not in the record at the end. */
  lost: number;
  /** Things that were shown as saved and were not there at that moment. */
  falselyShown: number;
}

/** How many things an update says that the record does not hold. */
function missing(
  stored: Stored,
  { interactions = [], objectives = [], score, suspendData }: RecordUpdate,
): number {
  const answers = interactions.filter(
    ({ id, result }) =>
      !stored.interactions.some((it) => it.id === id && it.result === result),
  );
  const standings = objectives.filter(
    ({ id, status }) =>
      !stored.objectives.some((it) => it.id === id && it.status === status),
  );
  const scoreLost = score !== undefined && stored.score !== score.raw;
  const dataLost =
    suspendData !== undefined && stored.suspendData !== suspendData;
  return (
    answers.length + standings.length + Number(scoreLost) + Number(dataLost)
  );
}

/** Plays the course; the trouble lasts from its second save to its last but one. */
export async function playThrough(
  bench: Bench,
  trouble: Trouble | null,
): Promise<Cell> {
  const keeper = bench.keeper();
  const launch = keeper.launch();
  await begin(launch);
  const cell: Cell = { refused: 0, lost: 0, falselyShown: 0 };
  // A record keeper without answers has told so; they are then not promised.
  const promised = (update: RecordUpdate): RecordUpdate =>
    trouble === 'interactions are unknown'
      ? { ...update, interactions: [] }
      : update;
  let pending: RecordUpdate = {};
  let acknowledged: RecordUpdate = {};
  for (const [index, update] of course.entries()) {
    const isTroubled = index > 0 && index < course.length - 1;
    launch.trouble(isTroubled ? trouble : null);
    pending = merged(pending, update);
    const ack = await launch.port.save(pending);
    if (ack.kind === 'rejected') {
      cell.refused += 1;
      continue;
    }
    cell.falselyShown += missing(keeper.stored(), promised(pending));
    acknowledged = merged(acknowledged, pending);
    pending = {};
  }
  launch.trouble(trouble === 'ending is refused' ? trouble : null);
  const ack = await launch.port.end(pending);
  if (ack.kind === 'accepted') acknowledged = merged(acknowledged, pending);
  cell.lost = missing(keeper.stored(), promised(acknowledged));
  return cell;
}
