import { capital } from '../../../words/phrasing.ts';
import {
  assumed as takenFor,
  inLine,
  noColumn as columnMissing,
} from '../../../words/workshop/evidence/known/lineFindings.ts';
import type { LineJudge } from '../../reading/registers/lineJudge.ts';
import type { Finding } from '../../vocabulary/registerPart.ts';
import type { Given, LineRule, PatternRule } from './rules/rule.ts';
import { quote } from '../../reading/registers/texts.ts';

interface AnyLine<Field> {
  row: number;
  unreadable: ReadonlySet<Field>;
}

/** A sheet as the rules see it. */
export interface Judged<Line, Kept, Field extends string, Words> {
  file: string;
  headerRow: number;
  /** Fields that the table has a column for. */
  present: { has: (field: Field) => boolean };
  /** What a column is called. */
  nameOf: (field: Field) => string;
  /** What was taken for granted because a column is not there. */
  assumed: Partial<Record<Field, string>>;
  rules: readonly LineRule<Line, Field, Words>[];
  patterns: readonly PatternRule<Kept, Field>[];
  /** What the patterns need of a line; null for one that they do not look at. */
  keep: (line: Line) => Kept | null;
  given: Given<Words>;
}

/**
 * Lines on their way through the rules: of each only what the patterns need is kept.
 * Findings come by rule and line; what cannot be checked because a column is missing is
 * said once, at the header.
 */
export function openJudge<
  Field extends string,
  Line extends AnyLine<Field>,
  Kept extends { row: number },
  Words,
>(sheet: Judged<Line, Kept, Field, Words>): LineJudge<Line> {
  const { file, given, present, patterns } = sheet;
  const asked = sheet.rules.filter(
    (rule) => rule.asked?.(given.policy) ?? true,
  );
  const able = <Rule extends { needs: readonly Field[] }>(
    rules: readonly Rule[],
  ) => rules.filter(({ needs }) => needs.every((field) => present.has(field)));
  const gaps = able(asked).map((rule) => ({ rule, found: noFindings() }));
  const kept: Kept[] = [];
  const needed = new Set([...asked, ...patterns].flatMap(({ needs }) => needs));
  const columns = [...needed].filter((field) => !present.has(field));
  return {
    take(line) {
      for (const { rule, found } of gaps) {
        if (rule.needs.some((field) => line.unreadable.has(field))) continue;
        const what = rule.check(line, given);
        if (what === null) continue;
        const message = inLine(line.row, what);
        const rows = [line.row];
        found.push({ rule: rule.id, severity: 'gap', message, file, rows });
      }
      const own = sheet.keep(line);
      if (own !== null) kept.push(own);
    },
    findings() {
      const sorted = [...kept].sort((a, b) => a.row - b.row);
      return [
        ...columns.map((field) => noColumn(field, sheet)),
        ...gaps.flatMap(({ found }) => found.toSorted(byFirstRow)),
        ...able(patterns).flatMap((rule) => across(sorted, rule, file)),
      ];
    },
  };
}

function noFindings(): Finding[] {
  return [];
}

function across<Kept extends { row: number }, Field>(
  sorted: readonly Kept[],
  { id, find }: PatternRule<Kept, Field>,
  file: string,
): Finding[] {
  return find(sorted)
    .map(({ lines, message }): Finding => {
      const rows = lines.map(({ row }) => row).sort((a, b) => a - b);
      return {
        rule: id,
        severity: 'pattern',
        message: capital(message),
        file,
        rows,
      };
    })
    .sort(byFirstRow);
}

function byFirstRow(a: Finding, b: Finding): number {
  return (a.rows[0] ?? 0) - (b.rows[0] ?? 0);
}

function noColumn<Line, Kept, Field extends string, Words>(
  field: Field,
  { file, headerRow, nameOf, assumed }: Judged<Line, Kept, Field, Words>,
): Finding {
  const so = assumed[field] ?? takenFor.nothing;
  return {
    rule: 'no_column',
    severity: 'gap',
    message: inLine(headerRow, columnMissing(quote(nameOf(field)), so)),
    file,
    rows: [headerRow],
  };
}
