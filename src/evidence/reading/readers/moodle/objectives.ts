import {
  moodleBasis,
  moodleNames,
  moodleSigns,
  scormLimits,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import {
  readRelease,
  type EvidenceObjective,
} from '../../../vocabulary/record.ts';
import { notRecognised } from '../notRecognised.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { TableReader } from '../reader.ts';
import { cellAt, readNumber, scoreOf } from '../values.ts';
import { openScormRows, scormAsks, SCORM_LIMITS } from './scormRows.ts';
import {
  findScormTable,
  objectiveColumns,
  questionColumns,
  type ObjectiveColumn,
  type ScormTable,
} from './scormTable.ts';

const NAME = moodleNames.objectives;

/** Attempts with every objective, one of which names the release of the course. */
export const moodleScormObjectives: TableReader = {
  kind: 'table',
  id: 'moodle_scorm_objectives',
  name: NAME,
  certainty: 'exact',
  basis: moodleBasis.objectives,
  limits: [
    ...SCORM_LIMITS,
    {
      what: 'interactions',
      why: scormLimits.objectivesAnswers,
      instead: moodleNames.interactions,
    },
    {
      what: 'objectives',
      why: scormLimits.objectives,
      instead: null,
    },
  ],
  recognise(head) {
    const found = objectivesTable(head);
    if (!found) return null;
    return {
      reader: 'moodle_scorm_objectives',
      reason: moodleSigns.objectives,
      asks: scormAsks(head, found.table, [found.table.rest]),
    };
  },
  open(head, facts, answers) {
    const found = objectivesTable(head);
    if (!found) throw notRecognised(NAME);
    const { table, columns } = found;
    return {
      headerRow: table.headerRow + 1,
      read: openScormRows(
        table,
        [table.rest],
        'SCORM objectives report',
        facts,
        answers,
        (record, cells) => {
          const objectives = columns.flatMap((one) => objectiveOf(one, cells));
          record.objectives = objectives;
          record.release = readRelease(objectives.map(({ id }) => id));
        },
      ),
    };
  },
};

function objectivesTable(
  head: TableHead,
): { table: ScormTable; columns: ObjectiveColumn[] } | null {
  const table = findScormTable(head);
  if (!table || questionColumns(table).length > 0) return null;
  const columns = objectiveColumns(table, head);
  return columns.length > 0 ? { table, columns } : null;
}

/** None where both cells are empty: this attempt did not record that objective. */
function objectiveOf(
  { id, status, score }: ObjectiveColumn,
  cells: readonly string[],
): EvidenceObjective[] {
  const word = cellAt(cells, status);
  const number = score === null ? null : cellAt(cells, score);
  if (word === null && number === null) return [];
  return [
    {
      id,
      status: word,
      score: scoreOf(number === null ? null : readNumber(number), null),
    },
  ];
}
