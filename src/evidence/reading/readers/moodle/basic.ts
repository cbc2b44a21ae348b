import {
  moodleBasis,
  moodleNames,
  moodleSigns,
  scormLimits,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import { notRecognised } from '../notRecognised.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { TableReader } from '../reader.ts';
import { openScormRows, scormAsks, SCORM_LIMITS } from './scormRows.ts';
import {
  countsQuestions,
  findScormTable,
  objectiveColumns,
  type ScormTable,
} from './scormTable.ts';

const NAME = moodleNames.basic;

/** Attempts with a score or a status for each SCO. */
export const moodleScormBasic: TableReader = {
  kind: 'table',
  id: 'moodle_scorm_basic',
  name: NAME,
  certainty: 'exact',
  basis: moodleBasis.basic,
  limits: [
    ...SCORM_LIMITS,
    {
      what: 'interactions',
      why: scormLimits.basicAnswers,
      instead: moodleNames.interactions,
    },
    {
      what: 'release',
      why: scormLimits.basicRelease,
      instead: moodleNames.objectives,
    },
  ],
  recognise(head) {
    const table = basicTable(head);
    if (!table) return null;
    return {
      reader: 'moodle_scorm_basic',
      reason: moodleSigns.basic(table.language),
      asks: scormAsks(head, table, scosOf(table)),
    };
  },
  open(head, facts, answers) {
    const table = basicTable(head);
    if (!table) throw notRecognised(NAME);
    const nothing = (): void => undefined;
    return {
      headerRow: table.headerRow + 1,
      read: openScormRows(
        table,
        scosOf(table),
        'SCORM basic report',
        facts,
        answers,
        nothing,
      ),
    };
  },
};

function basicTable(head: TableHead): ScormTable | null {
  const table = findScormTable(head);
  if (
    !table ||
    countsQuestions(table) ||
    objectiveColumns(table, head).length > 0
  )
    return null;
  return table;
}

/** Every column behind the score is an SCO; there is none when the details were off. */
function scosOf({ header, rest }: ScormTable): number[] {
  return header.flatMap((text, column) =>
    column >= rest && text.trim() !== '' ? [column] : [],
  );
}
