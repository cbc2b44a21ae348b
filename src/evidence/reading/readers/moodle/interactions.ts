import {
  moodleBasis,
  moodleNames,
  moodleSigns,
  scormLimits,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import type { EvidenceInteraction } from '../../../vocabulary/record.ts';
import { notRecognised } from '../notRecognised.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { TableReader } from '../reader.ts';
import { cellAt } from '../values.ts';
import { openScormRows, scormAsks, SCORM_LIMITS } from './scormRows.ts';
import {
  findScormTable,
  questionColumns,
  type ScormTable,
} from './scormTable.ts';
import { unescapeMoodle } from './scormWords.ts';

const NAME = moodleNames.interactions;

/** Columns of one question by what they hold. */
type Question = Partial<Record<string, number>> & { index: number };

interface Table {
  table: ScormTable;
  scos: number[];
  questions: Question[];
}

/** Attempts with the answer to every question. */
export const moodleScormInteractions: TableReader = {
  kind: 'table',
  id: 'moodle_scorm_interactions',
  name: NAME,
  certainty: 'exact',
  basis: moodleBasis.interactions,
  limits: [
    ...SCORM_LIMITS,
    {
      what: 'interactions',
      why: scormLimits.answers,
      instead: moodleNames.otherAnswers,
    },
    {
      what: 'release',
      why: scormLimits.answersRelease,
      instead: moodleNames.objectives,
    },
  ],
  recognise(head) {
    const found = interactionsTable(head);
    if (!found) return null;
    const named = found.questions.some((one) => one['question'] !== undefined);
    return {
      reader: 'moodle_scorm_interactions',
      reason: named ? moodleSigns.interactions : moodleSigns.unnamedQuestions,
      asks: scormAsks(head, found.table, found.scos),
    };
  },
  open(head, facts, answers) {
    const found = interactionsTable(head);
    if (!found) throw notRecognised(NAME);
    const { table, scos, questions } = found;
    const named = questions.filter((one) => one['question'] !== undefined);
    return {
      headerRow: table.headerRow + 1,
      read: openScormRows(
        table,
        scos,
        'SCORM interactions report',
        facts,
        answers,
        (record, cells) => {
          // Answers of several SCOs share the columns: nobody can say whose they are.
          if (named.length > 0 && scos.length <= 1)
            record.interactions = named.flatMap((one) =>
              interactionOf(one, cells),
            );
        },
      ),
    };
  },
};

function interactionsTable(head: TableHead): Table | null {
  const table = findScormTable(head);
  const columns = table ? questionColumns(table) : [];
  const [first] = columns;
  if (!table || !first) return null;
  const questions = new Map<number, Question>();
  for (const { part, number, column } of columns) {
    const question = questions.get(number) ?? { index: number };
    question[part] = column;
    questions.set(number, question);
  }
  const scos: number[] = [];
  for (let column = table.rest; column < first.column; column += 1)
    scos.push(column);
  return { table, scos, questions: [...questions.values()] };
}

function interactionOf(
  question: Question,
  cells: readonly string[],
): EvidenceInteraction[] {
  const text = (part: string): string | null => {
    const cell = cellAt(cells, question[part]);
    return cell === null ? null : unescapeMoodle(cell);
  };
  const id = text('question');
  if (id === null) return [];
  const right = text('right answer');
  return [
    {
      index: question.index,
      id,
      type: null,
      time: null,
      response: text('response'),
      correctResponses: right === null ? [] : [right],
      result: text('result'),
      weighting: null,
      latencySeconds: null,
      objectives: [],
    },
  ];
}
