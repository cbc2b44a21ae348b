import { element } from '../../builder/parts.ts';
import { readMapping, saysWho } from '../../evidence/readers/mapping.ts';
import {
  MAPPED_FIELDS,
  type Answers,
  type Ask,
  type FileFacts,
  type MappedField,
  type Mapping,
} from '../../evidence/readers/reader.ts';
import { suggestColumns } from '../../evidence/readers/suggestColumns.ts';
import { troubleOf } from '../troubleOf.ts';
import { choice, labelled, type Question } from './question.ts';

/** So many columns are shown; a mapping file can name any. */
const SHOWN = 100;

const FIELDS: Record<MappedField, string> = {
  learnerId: 'Id of the person',
  learnerName: 'Name of the person',
  learnerMail: 'Mail address',
  unit: 'Unit or department',
  course: 'Course',
  release: 'Release of the course',
  attempt: 'Number of the attempt',
  started: 'Started on',
  completed: 'Completed on',
  status: 'Status',
  success: 'Passed or failed',
  scoreRaw: 'Score',
  scoreMax: 'Highest possible score',
  seconds: 'Time spent',
};

/** What each column of a table holds that no reader knows: pointed at, or taken from a saved mapping. */
export function columnsQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'mapping' }>,
  { file }: FileFacts,
  before: Answers,
): Question {
  const shown = ask.columns.slice(0, SHOWN);
  let statuses = before.mapping?.statuses ?? {};
  let name = before.mapping?.name ?? file.replace(/\.[^.]*$/, '').slice(0, 200);
  const selects = new Map(
    shown.map((label) => [label, choice(OPTIONS, undefined)]),
  );
  const point = (columns: Mapping['columns']): void => {
    for (const [label, select] of selects)
      select.value =
        MAPPED_FIELDS.find((field) => columns[field] === label) ?? '';
  };
  point(before.mapping?.columns ?? suggestColumns(shown));
  const saved = element('input');
  saved.type = 'file';
  const said = element('p');
  said.setAttribute('role', 'status');
  said.className = 'field__hint';
  saved.addEventListener('change', () => {
    void saved.files?.[0]?.text().then((text) => {
      try {
        const mapping = readMapping(text);
        [statuses, name] = [mapping.statuses, mapping.name];
        point(mapping.columns);
        said.textContent = `The columns are those of the mapping "${mapping.name}".`;
      } catch (error) {
        const { what, why, fix } = troubleOf(error);
        said.textContent = `${what} ${why} ${fix}`;
      }
    });
  });
  const columns = (): Mapping['columns'] =>
    Object.fromEntries(
      [...selects].flatMap(([label, { value }]) => {
        const field = MAPPED_FIELDS.find((one) => one === value);
        return field ? [[field, label] as const] : [];
      }),
    );
  return {
    nodes: [
      element(
        'p',
        'Below each heading stand its first values, and what the column holds. What is chosen already is a suggestion.',
      ),
      columnList(id, ask, selects),
      ...(ask.columns.length > SHOWN
        ? [
            element(
              'p',
              `${ask.columns.length - SHOWN} more columns are not shown; a saved mapping can name them.`,
            ),
          ]
        : []),
      labelled(
        `${id}-saved`,
        'Or take a saved mapping (optional)',
        'It fills in the choices above.',
        saved,
      ),
      said,
    ],
    read: () => ({
      mapping: {
        format: 'hold-the-line mapping',
        version: 1,
        name,
        columns: columns(),
        statuses,
      },
    }),
    fault: () => faultOf(selects, columns()),
  };
}

const OPTIONS = [
  ['', 'nothing that counts'] as const,
  ...MAPPED_FIELDS.map((field) => [field, FIELDS[field]] as const),
];

/** One line a column: its heading, its first values, what it holds. */
function columnList(
  id: string,
  { rows }: Extract<Ask, { ask: 'mapping' }>,
  selects: ReadonlyMap<string, HTMLSelectElement>,
): HTMLElement {
  const lines = [...selects].map(([label, select], column) => {
    const values = rows
      .map((row) => (row[column] ?? '').trim().slice(0, 60))
      .filter((value) => value !== '');
    const seen = [...new Set(values)].slice(0, 3).join(' · ');
    return labelled(`${id}-${column}`, label, seen || 'empty', select);
  });
  const list = element('div', ...lines);
  list.className = 'records__columns';
  return list;
}

function faultOf(
  selects: ReadonlyMap<string, HTMLSelectElement>,
  columns: Mapping['columns'],
): { words: string; field: HTMLElement } | null {
  const all = [...selects.values()];
  const [first] = all;
  if (!first) return null;
  const twice = all.find(
    ({ value }, place) =>
      value !== '' && all.findIndex((other) => other.value === value) !== place,
  );
  if (twice)
    return {
      words: `Two columns cannot both hold "${twice.selectedOptions[0]?.text}". Choose one of them.`,
      field: twice,
    };
  if (saysWho(columns)) return null;
  return {
    words:
      'No column says whose row it is. Point at the id, the mail address or the name.',
    field: first,
  };
}
