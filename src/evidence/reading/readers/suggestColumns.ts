import { ANY_ID, rosterField } from '../roster/rosterHeadings.ts';
import type { RosterField } from '../../vocabulary/mappings/rosterMapping.ts';
import { headingWords, timeUnitIn } from '../headings/headingUnits.ts';
import type {
  MappedField,
  Mapping,
} from '../../vocabulary/mappings/recordMapping.ts';
import { canHold, holdsStatuses, valuesIn } from './columnContents.ts';
import { COLUMN_WORDS, DONE_ALONE, type ColumnWords } from './columnWords.ts';

/** What names people is called alike in a roster and in a report. */
const OF_PEOPLE: readonly (readonly [RosterField, MappedField])[] = [
  ['mail', 'learnerMail'],
  ['id', 'learnerId'],
  ['unit', 'unit'],
  ['name', 'learnerName'],
];
/** A code says less than the name beside it. */
const IS_CODE = /\b(?:id|code|nr|no|key|guid)\b/;
const DATES: readonly MappedField[] = ['started', 'completed'];

interface Column {
  label: string;
  words: string;
  /** Its first values. */
  values: readonly string[];
}

/**
 * Columns that headings and first values suggest, one field a column; to be shown, never
 * to be taken unseen. A heading that can mean two things goes by the values below it.
 */
export function suggestColumns(
  labels: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Mapping['columns'] {
  const all = labels.map((label, place) => ({
    label,
    words: headingWords(label.slice(0, 200)),
    values: valuesIn(rows, place),
  }));
  const columns: Mapping['columns'] = {};
  const taken = new Set<string>();
  const take = (
    field: MappedField,
    fits: (column: Column) => boolean,
  ): void => {
    if (columns[field] !== undefined) return;
    const [found, ...others] = all.filter(
      (one) => !taken.has(one.label) && fits(one) && canHold(field, one.values),
    );
    if (!found || others.some((one) => isTwin(one, found))) return;
    taken.add(found.label);
    columns[field] = found.label;
  };
  const takeOfPeople = (known: RosterField, field: MappedField): void =>
    take(field, ({ label }) => rosterField(label) === known);
  // Beside a number of employees, or a name for logging in, "ID" is the system's own.
  take(
    'learnerId',
    ({ label }) => rosterField(label) === 'id' && !ANY_ID.test(label.trim()),
  );
  takeOfPeople('account', 'learnerId');
  for (const [known, field] of OF_PEOPLE) takeOfPeople(known, field);
  const hasFirstName = labels.some((one) => rosterField(one) === 'firstName');
  if (columns.learnerName === undefined) {
    takeOfPeople('firstName', 'learnerName');
    takeOfPeople('surname', hasFirstName ? 'surname' : 'learnerName');
  }
  for (const one of COLUMN_WORDS) takeByWords(one, take);
  const statuses = all.filter(
    ({ label, values }) => !taken.has(label) && holdsStatuses(values),
  );
  // Two such columns are two courses, and nobody can say here which one is meant.
  if (statuses.length === 1) take('status', (one) => one === statuses[0]);
  return columns;
}

/** Two columns of one heading that hold different things: nothing says which one counts. */
function isTwin(one: Column, other: Column): boolean {
  return (
    one.label.replace(/ \(\d+\)$/, '') === other.label &&
    one.values.join('\n') !== other.values.join('\n')
  );
}

function takeByWords(
  { field, says, never }: ColumnWords,
  take: (field: MappedField, fits: (column: Column) => boolean) => void,
): void {
  const fits = (said: RegExp, { words, label }: Column): boolean =>
    said.test(words) &&
    never?.test(words) !== true &&
    (!DATES.includes(field) || timeUnitIn(label) === null);
  for (const said of says) {
    if (field !== 'learnerId')
      take(field, (one) => fits(said, one) && !IS_CODE.test(one.words));
    take(field, (one) => fits(said, one));
  }
  // "Completed" alone heads days or words: the values tell.
  if (field === 'completed' || field === 'status')
    take(field, (one) => one.values.length > 0 && fits(DONE_ALONE, one));
}
