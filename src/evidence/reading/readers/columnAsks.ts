import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { openDates } from '../dates/dates.ts';
import { dateOfDayNumber, holdsDayNumbers } from '../dates/dayNumbers.ts';
import type { ColumnPlan, DateField } from './columnPlan.ts';
import { asksAboutDates } from '../dates/dateOrder.ts';
import { isInPercent, timeUnitIn } from '../headings/headingUnits.ts';
import { columnLabels, samplesOf, type Found } from '../headings/headings.ts';
import { lacksUnit } from './timeSpent.ts';
import { readScore } from './values.ts';

const SAMPLES = 5;

/** What a person has to say about a table with these columns. */
export function columnAsks(head: TableHead, found: Found<MappedField>): Ask[] {
  const { headerRow, columns } = found;
  const dates = [
    ...dateSamples(head, found, 'started').texts,
    ...dateSamples(head, found, 'completed').texts,
  ];
  const scores =
    columns.scoreMax === undefined && headedScoreMax(head, found) === null
      ? bareScores(head, found)
      : [];
  const times =
    headedTimeUnit(head, found) === null
      ? samplesOf(head, headerRow, [columns.seconds]).filter(lacksUnit)
      : [];
  return [
    ...asksAboutDates(dates),
    ...(scores.length > 0
      ? [{ ask: 'scoreMax' as const, samples: scores.slice(0, SAMPLES) }]
      : []),
    ...(times.length > 0
      ? [{ ask: 'timeUnit' as const, samples: times.slice(0, SAMPLES) }]
      : []),
  ];
}

/** How the columns of days are read, one by one. */
export function columnDates(
  head: TableHead,
  found: Found<MappedField>,
  answers: Answers,
): ColumnPlan['dates'] {
  const started = dateSamples(head, found, 'started');
  const completed = dateSamples(head, found, 'completed');
  const texts = [...started.texts, ...completed.texts];
  return {
    started: openDates(answers, texts, started.inDays),
    completed: openDates(answers, texts, completed.inDays),
  };
}

/** The first dates of a column, and whether they are a spreadsheet's numbers of days. */
function dateSamples(
  head: TableHead,
  { headerRow, columns }: Found<MappedField>,
  field: DateField,
): { texts: string[]; inDays: boolean } {
  const texts = samplesOf(head, headerRow, [columns[field]]);
  const inDays = holdsDayNumbers(texts);
  return {
    texts: inDays ? texts.map((text) => dateOfDayNumber(text) ?? text) : texts,
    inDays,
  };
}

/** The highest score that a heading such as "Score (%)" tells; null where it tells none, or the scores are shares of 1. */
export function headedScoreMax(
  head: TableHead,
  found: Found<MappedField>,
): number | null {
  const { scoreRaw } = found.columns;
  if (scoreRaw === undefined || !isInPercent(label(head, found, scoreRaw)))
    return null;
  return areShares(bareScores(head, found)) ? null : 100;
}

/** The unit that the heading of the time spent tells; null where it tells none. */
export function headedTimeUnit(
  head: TableHead,
  found: Found<MappedField>,
): ReturnType<typeof timeUnitIn> {
  const { seconds } = found.columns;
  return seconds === undefined ? null : timeUnitIn(label(head, found, seconds));
}

/** Whether nothing is above 1, so that 0.87 may be 87 per cent. */
export function areShares(scores: readonly string[]): boolean {
  return (
    scores.length > 0 &&
    scores.every((cell) => {
      const score = readScore(cell);
      return score !== null && score.raw >= 0 && score.raw <= 1;
    })
  );
}

/** Scores that do not say out of how much they are. */
function bareScores(
  head: TableHead,
  { headerRow, columns }: Found<MappedField>,
): string[] {
  return samplesOf(head, headerRow, [columns.scoreRaw]).filter(
    (cell) => (readScore(cell)?.max ?? null) === null,
  );
}

function label(
  head: TableHead,
  { headerRow }: Found<MappedField>,
  column: number,
): string {
  return columnLabels(head.rows[headerRow] ?? [])[column] ?? '';
}
