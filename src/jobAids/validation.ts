import { escapeXml } from '../ground/xml/write.ts';
import { HoldError } from '../errors.ts';
import { letterAt, PREPARED_ROWS } from './plan.ts';
import type { PlannedColumn, WorkbookPlan } from './plan.ts';

/** Excel shows no more of a message, and calls a file with a longer one damaged. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/** Where the choices of a list stand, such as `'Lists'!$B$2:$B$4`. */
export function listRange(plan: WorkbookPlan, list: string): string {
  const index = Object.keys(plan.lists).indexOf(list);
  const length = plan.lists[list]?.length ?? 0;
  if (index < 0 || length === 0) {
    throw new HoldError(
      `The sheet "${plan.name}" has no choices for "${list}".`,
      'A list in content/job-aids/sheets.yaml is empty, or the policy accepts no check.',
      'Give the list at least one choice.',
    );
  }
  const letter = letterAt(index);
  return `'${plan.listsName.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${length + 1}`;
}

/** The `<dataValidations>` of a sheet (ECMA-376 part 1, 18.3.1.33), in the order of its columns. */
export function dataValidations(plan: WorkbookPlan): string {
  const rules = plan.columns.flatMap((column, index) =>
    column.rule ? [validation(plan, column, letterAt(index))] : [],
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function validation(
  plan: WorkbookPlan,
  { name, hint, rule }: PlannedColumn,
  letter: string,
): string {
  if (!rule) return '';
  const error = rule.kind === 'date' ? rule.says : plan.listRule;
  const attributes = {
    ...typeOf(rule),
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    errorTitle: name.slice(0, LONGEST_TITLE),
    error: error.slice(0, LONGEST_MESSAGE),
    promptTitle: name.slice(0, LONGEST_TITLE),
    prompt: hint.slice(0, LONGEST_MESSAGE),
    sqref: `${letter}2:${letter}${PREPARED_ROWS + 1}`,
  };
  const formulas =
    rule.kind === 'list'
      ? [listRange(plan, rule.list)]
      : [rule.from, ...(rule.to === undefined ? [] : [rule.to])];
  const inner = formulas.map(
    (formula, i) => `<formula${i + 1}>${escapeXml(formula)}</formula${i + 1}>`,
  );
  const head = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(value)}"`,
  );
  return `<dataValidation${head.join('')}>${inner.join('')}</dataValidation>`;
}

function typeOf(
  rule: NonNullable<PlannedColumn['rule']>,
): Record<string, string> {
  if (rule.kind === 'list')
    return { type: 'list', errorStyle: rule.strict ? 'stop' : 'warning' };
  return {
    type: 'date',
    operator: rule.to === undefined ? 'greaterThanOrEqual' : 'between',
  };
}
