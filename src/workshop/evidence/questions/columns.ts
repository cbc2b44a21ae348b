import { element } from '../../form/parts.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import type { Proposal } from '../../../evidence/vocabulary/asks.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import { columnWords } from '../../../words/workshop/evidence/columns.ts';
import type { Columns, TableKind } from './kind.ts';
import { savedMapping } from './savedMapping.ts';
import { choice, labelled, type Question } from './question.ts';

/** So many columns are shown; a mapping file can name any. */
const SHOWN = 100;

/** The beginning of a table whose columns are asked about. */
interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  proposal?: Proposal | null;
}

/**
 * What a table is that no reader knows, and what its columns hold: pointed at, or taken from a saved mapping.
 * @param kinds what it can be, the first unless something was said before.
 */
export function columnsQuestion(
  id: string,
  ask: Table,
  earlier: FileAnswers,
  kinds: readonly [TableKind, ...TableKind[]],
): Question {
  const labels = ask.columns.slice(0, SHOWN);
  const before = columnsIn(earlier)
    ? earlier
    : { ...earlier, ...proposedIn(ask) };
  let answers: FileAnswers = before;
  const kind = choice(
    kinds.map((one) => [one.id, one.label] as const),
    kindIn(before, kinds).id,
  );
  const kindNow = (): TableKind =>
    kinds.find((one) => one.id === kind.value) ?? kinds[0];
  let selects = new Map<string, HTMLSelectElement>();
  const list = classed('div', 'records__columns');
  const asked = classed('p', 'field__label');
  const point = (columns: Columns): void => {
    asked.textContent = kindNow().question;
    selects = selectsFor(labels, kindNow(), columns);
    list.replaceChildren(...columnLines(id, ask, selects));
  };
  point(columnsIn(before) ?? kindNow().suggest(labels, ask.rows));
  kind.addEventListener('change', () =>
    point(kindNow().suggest(labels, ask.rows)),
  );
  const { saved, told } = savedMapping(kinds, (mapping) => {
    answers = { ...before, ...mapping };
    kind.value = kindIn(answers, kinds).id;
    point(columnsIn(answers) ?? {});
  });
  const columns = () => columnsOf(selects);
  const name = ({ file }: FileFacts): string =>
    mappingIn(answers)?.name ?? file.replace(/\.[^.]*$/, '').slice(0, 200);
  return {
    nodes: [
      ...(kinds.length > 1
        ? [labelled(`${id}-kind`, columnWords.holds, null, kind)]
        : []),
      ...pointing(asked, list, ask.columns.length - labels.length),
      labelled(`${id}-saved`, columnWords.saved, columnWords.savedHint, saved),
      told,
    ],
    read(file) {
      // A register that was saved with its words needs no more, unless it is pointed at anew.
      if (answers.sheet && isAlike(answers.sheet.columns, columns()))
        return { sheet: answers.sheet };
      return kindNow().answers(name(file), columns(), answers);
    },
    fault: () => faultOf(selects, kindNow().fault(columns())),
  };
}

/** A choice of what it holds for each column. */
function selectsFor(
  labels: readonly string[],
  { fields }: TableKind,
  columns: Columns,
): Map<string, HTMLSelectElement> {
  return new Map(
    labels.map((label) => [
      label,
      choice(
        [['', columnWords.nothing], ...fields],
        fields.find(([field]) => columns[field] === label)?.[0],
      ),
    ]),
  );
}

function columnsOf(selects: ReadonlyMap<string, HTMLSelectElement>): Columns {
  return Object.fromEntries(
    [...selects].flatMap(([label, { value }]) =>
      value === '' ? [] : [[value, label]],
    ),
  );
}

function classed(name: 'div' | 'p', className: string): HTMLElement {
  const made = element(name);
  made.className = className;
  return made;
}

/** What is asked, the list to point in, and how many columns it leaves out. */
function pointing(
  asked: HTMLElement,
  list: HTMLElement,
  hidden: number,
): HTMLElement[] {
  return [
    asked,
    element('p', columnWords.about),
    list,
    ...(hidden > 0 ? [element('p', columnWords.notShown(hidden))] : []),
  ];
}

function kindIn(
  { mapping, sheet, pointed }: FileAnswers,
  kinds: readonly [TableKind, ...TableKind[]],
): TableKind {
  const id = mapping ? 'records' : (sheet ?? pointed)?.sheet;
  return kinds.find((one) => one.id === id) ?? kinds[0];
}

function proposedIn({ proposal }: Table): Pick<FileAnswers, 'mapping'> {
  return proposal ? { mapping: proposal.mapping } : {};
}

function mappingIn({ roster, mapping, sheet, pointed }: FileAnswers) {
  return roster ?? mapping ?? sheet ?? pointed;
}

function columnsIn(answers: FileAnswers): Columns | undefined {
  return mappingIn(answers)?.columns;
}

function isAlike(a: Columns, b: Columns): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

/** One line a column: its heading, its first values, what it holds. */
function columnLines(
  id: string,
  { rows }: Table,
  selects: ReadonlyMap<string, HTMLSelectElement>,
): HTMLElement[] {
  return [...selects].map(([label, select], column) => {
    const values = rows
      .map((row) => (row[column] ?? '').trim().slice(0, 60))
      .filter((value) => value !== '');
    const seen = [...new Set(values)].slice(0, 3).join(' · ');
    return labelled(
      `${id}-${column}`,
      label,
      seen || columnWords.empty,
      select,
    );
  });
}

function faultOf(
  selects: ReadonlyMap<string, HTMLSelectElement>,
  fault: string | null,
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
      words: columnWords.twice(`${twice.selectedOptions[0]?.text}`),
      field: twice,
    };
  return fault === null ? null : { words: fault, field: first };
}
