import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordUpdate } from '../../src/tracking/port.ts';
import { cmi5Bench } from './benches/cmi5.ts';
import { scorm12Bench } from './benches/scorm12.ts';
import { scorm2004Bench } from './benches/scorm2004.ts';
import { begin, type Bench, type Stored, type Trouble } from './keeper.ts';
import { course, merged } from './updates.ts';

const benches = [scorm12Bench, scorm2004Bench, cmi5Bench];
const troubles: (Trouble | null)[] = [
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
interface Cell {
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
async function playThrough(
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

const intro = `# What gets lost

Written by \`npm run matrix\`, which plays a course on a strict host of each standard while something goes wrong from its second save to its last but one. "Lost" counts what the LMS had acknowledged and is not in the record at the end; the run fails if that, or anything shown as saved too early, is not 0. What is refused is shown to the learner as not saved, kept, and sent again. That a tab may die in any call, in any of these, is held by the contract suite (\`tests/contract/suite/dying.ts\`).
`;

const words = (trouble: Trouble | null) => trouble ?? 'nothing goes wrong';

function tableOf(rows: readonly string[][]): string {
  const head = ['What goes wrong', ...benches.map(({ name }) => name)];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

describe('the matrix of standards and faults', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('loses nothing acknowledged and shows nothing as saved that is not there', async () => {
    const rows: string[][] = [];
    for (const trouble of troubles) {
      const cells: string[] = [];
      for (const bench of benches) {
        if (trouble !== null && bench.without?.includes(trouble)) {
          cells.push('cannot happen');
          continue;
        }
        const { refused, lost, falselyShown } = await playThrough(
          bench,
          trouble,
        );
        expect({ bench: bench.name, trouble, lost, falselyShown }).toEqual({
          bench: bench.name,
          trouble,
          lost: 0,
          falselyShown: 0,
        });
        const said = refused === 0 ? '' : `, ${refused} shown as not saved`;
        cells.push(`${lost} lost${said}`);
      }
      rows.push([words(trouble), ...cells]);
    }
    const table = tableOf(rows);
    console.log(table);
    await expect(`${intro}\n${table}\n`).toMatchFileSnapshot(
      '../../docs/reliability-matrix.md',
    );
  });
});
