import {
  completionLimits,
  moodleBasis,
  moodleNames,
  moodleSigns,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import { isNothing } from '../../cells/noValue.ts';
import { openDates } from '../../dates/dates.ts';
import { asksAboutDates } from '../../dates/dateOrder.ts';
import { notRecognised } from '../notRecognised.ts';
import { foldHeading, samplesOf } from '../../headings/headings.ts';
import type { Limit } from '../../../vocabulary/fileRead.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { TableReader } from '../reader.ts';
import { readCompletionRow, type Pair } from './completionRows.ts';
import { readCompletionState } from './completionStates.ts';
import { suggestStatus } from '../suggestStatus.ts';
import { openIdentity } from './identity.ts';
import { IDENTITY } from './scormWords.ts';

const NAME = moodleNames.completion;

/** What no completion report of Moodle can say. */
export const COMPLETION_LIMITS: readonly Limit[] = [
  {
    what: 'score',
    why: completionLimits.score,
    instead: moodleNames.basic,
  },
  {
    what: 'attempt',
    why: completionLimits.attempt,
    instead: moodleNames.basic,
  },
  {
    what: 'interactions',
    why: completionLimits.interactions,
    instead: moodleNames.interactions,
  },
  {
    what: 'release',
    why: completionLimits.release,
    instead: moodleNames.objectives,
  },
  {
    what: 'started',
    why: completionLimits.started,
    instead: moodleNames.basic,
  },
  {
    what: 'time zone',
    why: completionLimits.zone,
    instead: null,
  },
];

interface Table {
  headerRow: number;
  header: readonly string[];
  pairs: Pair[];
  dates: string[];
}

/** The grid of activities: an empty heading for the name, then two columns an activity. */
export const moodleActivityCompletion: TableReader = {
  kind: 'table',
  id: 'moodle_activity_completion',
  name: NAME,
  certainty: 'exact',
  basis: moodleBasis.completion,
  limits: COMPLETION_LIMITS,
  recognise(head) {
    const table = activityTable(head);
    if (!table) return null;
    return {
      reader: 'moodle_activity_completion',
      reason: moodleSigns.completion,
      asks: asksAboutDates(table.dates),
    };
  },
  open(head, facts, answers) {
    const table = activityTable(head);
    if (!table) throw notRecognised(NAME);
    const plan = {
      report: 'activity completion',
      pairs: table.pairs,
      nameColumn: 0,
      identity: openIdentity(table.header, 1, table.pairs[0]?.state ?? 1),
      date: openDates(answers, table.dates),
      facts,
      statuses: answers.statuses,
    };
    return {
      headerRow: table.headerRow + 1,
      read: (cells, row) => readCompletionRow(plan, cells, row),
    };
  },
};

function activityTable(head: TableHead): Table | null {
  const [header = []] = head.rows;
  if ((header[0] ?? 'x').trim() !== '' || header.length < 3) return null;
  const known: readonly string[] = Object.values(IDENTITY).flat();
  const below = head.rows.slice(1);
  const isState = (column: number): boolean =>
    below.every((row) => {
      const text = (row[column] ?? '').trim();
      if (isNothing(text)) return true;
      const state = readCompletionState(text);
      // In another language the words are asked about.
      return (
        state === 'left out' ||
        !('word' in state) ||
        suggestStatus(state.word) !== null
      );
    });
  // Identity columns come first; a site may show one whose heading is not known here.
  let first = 1;
  while (
    first < header.length &&
    (known.includes(foldHeading(header[first] ?? '')) || !isState(first))
  )
    first += 1;
  // Whoever saved the file again may have left a comma behind the last heading.
  const isOdd = (header.length - first) % 2 !== 0;
  const end = header.length - (isOdd && header.at(-1)?.trim() === '' ? 1 : 0);
  if (first >= end || (end - first) % 2 !== 0) return null;
  const pairs: Pair[] = [];
  for (let column = first; column < end; column += 2) {
    if (!isState(column)) return null;
    pairs.push({
      name: (header[column] ?? '').trim(),
      state: column,
      date: column + 1,
    });
  }
  const states = samplesOf(
    head,
    0,
    pairs.map(({ state }) => state),
  );
  if (states.length === 0) return null;
  return {
    headerRow: 0,
    header,
    pairs,
    dates: samplesOf(
      head,
      0,
      pairs.map(({ date }) => date),
    ),
  };
}
