import {
  completionLimits,
  moodleBasis,
  moodleNames,
  moodleSigns,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import { openDates } from '../../dates/dates.ts';
import { asksAboutDates } from '../../dates/dateOrder.ts';
import { notRecognised } from '../notRecognised.ts';
import { foldHeading, samplesOf } from '../../headings/headings.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { TableReader } from '../reader.ts';
import { cellAt } from '../values.ts';
import { COMPLETION_LIMITS } from './activityCompletion.ts';
import { readCompletionRow, type Pair } from './completionRows.ts';
import { openIdentity, type Identity } from './identity.ts';

const NAME = moodleNames.course;
const DATE_SUFFIX = ' - Completion date';

interface Table {
  headerRow: number;
  header: readonly string[];
  pairs: Pair[];
  dates: string[];
}

/** Criteria of a course, two columns each, and the day on which the course was completed. */
export const moodleCourseCompletion: TableReader = {
  kind: 'table',
  id: 'moodle_course_completion',
  name: NAME,
  certainty: 'exact',
  basis: moodleBasis.course,
  limits: [
    ...COMPLETION_LIMITS,
    {
      what: 'course',
      why: completionLimits.course,
      instead: null,
    },
  ],
  recognise(head) {
    const table = courseTable(head);
    if (!table) return null;
    return {
      reader: 'moodle_course_completion',
      reason: moodleSigns.course,
      asks: asksAboutDates(table.dates),
    };
  },
  open(head, facts, answers) {
    const table = courseTable(head);
    if (!table) throw notRecognised(NAME);
    const identity = openIdentity(table.header, 2, table.pairs[0]?.state ?? 2);
    const plan = {
      report: 'course completion',
      pairs: table.pairs,
      nameColumn: 1,
      // The first column is Moodle's own number, which may be somebody else's in the
      // organisation: it serves only where nothing better stands.
      identity: (cells: readonly string[]): Identity => {
        const known = identity(cells);
        const nobody = known.learnerId === null && known.learnerMail === null;
        return nobody ? { ...known, learnerId: cellAt(cells, 0) } : known;
      },
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

function courseTable(head: TableHead): Table | null {
  for (const [headerRow, header] of head.rows.entries()) {
    const folded = header.map(foldHeading);
    if (
      folded[0] !== 'id' ||
      folded[1] !== 'name' ||
      !folded.includes('course complete')
    )
      continue;
    const pairs = header.flatMap((name, column): Pair[] => {
      const next = header[column + 1]?.trim() ?? '';
      return foldHeading(next) === foldHeading(name + DATE_SUFFIX)
        ? [{ name: name.trim(), state: column, date: column + 1 }]
        : [];
    });
    if (pairs.length === 0) continue;
    return {
      headerRow,
      header,
      pairs,
      dates: samplesOf(
        head,
        headerRow,
        pairs.map(({ date }) => date),
      ),
    };
  }
  return null;
}
