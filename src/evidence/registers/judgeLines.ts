import type { Finding } from '../report/report.ts';
import type { Given, LineRule, PatternRule } from './rules/rule.ts';
import { quote } from './texts.ts';

interface AnyLine<Field> {
  row: number;
  unreadable: ReadonlySet<Field>;
}

/** A sheet as the rules see it. */
export interface Judged<Line, Field extends string, Words> {
  file: string;
  headerRow: number;
  /** Fields that the table has a column for. */
  present: { has: (field: Field) => boolean };
  /** What the columns are called. */
  names: Record<Field, string>;
  /** What was taken for granted because a column is not there. */
  assumed: Partial<Record<Field, string>>;
  rules: readonly LineRule<Line, Field, Words>[];
  patterns: readonly PatternRule<Line, Field, Words>[];
  given: Given<Words>;
}

/**
 * Everything in the lines that does not agree with the policy, by rule and line. What
 * cannot be checked because a column is missing is said once, at the header.
 */
export function judgeLines<
  Field extends string,
  Line extends AnyLine<Field>,
  Words,
>(lines: readonly Line[], sheet: Judged<Line, Field, Words>): Finding[] {
  const { file, given, present } = sheet;
  const sorted = [...lines].sort((a, b) => a.row - b.row);
  const asked = sheet.rules.filter(
    (rule) => rule.asked?.(given.policy) ?? true,
  );
  const able = <Rule extends { needs: readonly Field[] }>(
    rules: readonly Rule[],
  ) => rules.filter(({ needs }) => needs.every((field) => present.has(field)));
  const gaps = able(asked).flatMap(({ id, needs, check }) =>
    sorted.flatMap((line): Finding[] => {
      if (needs.some((field) => line.unreadable.has(field))) return [];
      const what = check(line, given);
      if (what === null) return [];
      const message = `Line ${line.row}: ${what}`;
      return [{ rule: id, severity: 'gap', message, file, rows: [line.row] }];
    }),
  );
  const patterns = able(sheet.patterns).flatMap(({ id, find }) =>
    find(sorted, given)
      .map(({ lines: own, message }): Finding => {
        const rows = own.map(({ row }) => row).sort((a, b) => a - b);
        const capital = message.charAt(0).toUpperCase() + message.slice(1);
        return { rule: id, severity: 'pattern', message: capital, file, rows };
      })
      .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)),
  );
  const needed = new Set(
    [...asked, ...sheet.patterns].flatMap(({ needs }) => needs),
  );
  const columns = [...needed].filter((field) => !present.has(field));
  return [
    ...columns.map((field) => noColumn(field, sheet)),
    ...gaps,
    ...patterns,
  ];
}

function noColumn<Line, Field extends string, Words>(
  field: Field,
  { file, headerRow, names, assumed }: Judged<Line, Field, Words>,
): Finding {
  const so = assumed[field] ?? 'nothing that needs it could be checked';
  return {
    rule: 'no_column',
    severity: 'gap',
    message: `Line ${headerRow}: the table has no column for ${quote(names[field])}, so ${so}. Add the column, or name it in the mapping.`,
    file,
    rows: [headerRow],
  };
}
