import { element } from '../../builder/parts.ts';
import type { Ask, FileFacts } from '../../evidence/readers/reader.ts';
import { readAnyMapping } from '../../evidence/settings/anyMapping.ts';
import type { Said } from '../../evidence/settings/said.ts';
import { troubleOf } from '../troubleOf.ts';
import { TABLE_KINDS, type Columns, type TableKind } from './kinds.ts';
import { choice, labelled, type Question } from './question.ts';

/** So many columns are shown; a mapping file can name any. */
const SHOWN = 100;

/** What a table is that no reader knows, and what its columns hold: pointed at, or taken from a saved mapping. */
export function columnsQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'mapping' }>,
  { file }: FileFacts,
  before: Said,
): Question {
  const labels = ask.columns.slice(0, SHOWN);
  let said: Said = before;
  const kind = choice(
    TABLE_KINDS.map((one) => [one.id, one.label] as const),
    kindIn(before).id,
  );
  const kindNow = (): TableKind =>
    TABLE_KINDS.find((one) => one.id === kind.value) ?? kindIn({});
  let selects = new Map<string, HTMLSelectElement>();
  const list = element('div');
  list.className = 'records__columns';
  const point = (columns: Columns): void => {
    const { fields } = kindNow();
    selects = new Map(
      labels.map((label) => [
        label,
        choice(
          [['', 'nothing that counts'], ...fields],
          fields.find(([field]) => columns[field] === label)?.[0],
        ),
      ]),
    );
    list.replaceChildren(...columnLines(id, ask, selects));
  };
  point(columnsIn(before) ?? kindNow().suggest(labels));
  kind.addEventListener('change', () => point(kindNow().suggest(labels)));
  const { saved, told } = savedMapping((mapping) => {
    said = { ...before, ...mapping };
    kind.value = kindIn(said).id;
    point(columnsIn(said) ?? {});
  });
  const columns = (): Columns =>
    Object.fromEntries(
      [...selects].flatMap(([label, { value }]) =>
        value === '' ? [] : [[value, label]],
      ),
    );
  const name = (): string =>
    (said.mapping ?? said.sheet ?? said.pointed)?.name ??
    file.replace(/\.[^.]*$/, '').slice(0, 200);
  const hidden = ask.columns.length - labels.length;
  return {
    nodes: [
      labelled(`${id}-kind`, 'This table holds', null, kind),
      element(
        'p',
        'Below each heading stand its first values, and what the column holds. What is chosen already is a suggestion.',
      ),
      list,
      ...(hidden > 0
        ? [
            element(
              'p',
              `${hidden} more columns are not shown; a saved mapping can name them.`,
            ),
          ]
        : []),
      labelled(
        `${id}-saved`,
        'Or take a saved mapping (optional)',
        'It fills in the choices above.',
        saved,
      ),
      told,
    ],
    read() {
      // A register that was saved with its words needs no more, unless it is pointed at anew.
      if (said.sheet && isAlike(said.sheet.columns, columns()))
        return { sheet: said.sheet };
      return kindNow().said(name(), columns(), said);
    },
    fault: () => faultOf(selects, kindNow().fault(columns())),
  };
}

function kindIn({ mapping, sheet, pointed }: Said): TableKind {
  const id = mapping ? 'records' : (sheet ?? pointed)?.sheet;
  const [first] = TABLE_KINDS;
  const found = TABLE_KINDS.find((one) => one.id === id) ?? first;
  if (found) return found;
  throw new Error('No kind of table is known.');
}

function columnsIn({ mapping, sheet, pointed }: Said): Columns | undefined {
  return (mapping ?? sheet ?? pointed)?.columns;
}

function isAlike(a: Columns, b: Columns): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

/** A field for a mapping that was kept. @param onRead hears of one that can be used. */
function savedMapping(onRead: (mapping: Said) => void): {
  saved: HTMLInputElement;
  told: HTMLElement;
} {
  const saved = element('input');
  saved.type = 'file';
  const told = element('p');
  told.setAttribute('role', 'status');
  told.className = 'field__hint';
  saved.addEventListener('change', () => {
    void saved.files?.[0]?.text().then((text) => {
      try {
        onRead(readAnyMapping(text));
        told.textContent = 'The choices are those of the saved mapping.';
      } catch (error) {
        const { what, why, fix } = troubleOf(error);
        told.textContent = `${what} ${why} ${fix}`;
      }
    });
  });
  return { saved, told };
}

/** One line a column: its heading, its first values, what it holds. */
function columnLines(
  id: string,
  { rows }: Extract<Ask, { ask: 'mapping' }>,
  selects: ReadonlyMap<string, HTMLSelectElement>,
): HTMLElement[] {
  return [...selects].map(([label, select], column) => {
    const values = rows
      .map((row) => (row[column] ?? '').trim().slice(0, 60))
      .filter((value) => value !== '');
    const seen = [...new Set(values)].slice(0, 3).join(' · ');
    return labelled(`${id}-${column}`, label, seen || 'empty', select);
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
      words: `Two columns cannot both hold "${twice.selectedOptions[0]?.text}". Choose one of them.`,
      field: twice,
    };
  return fault === null ? null : { words: fault, field: first };
}
