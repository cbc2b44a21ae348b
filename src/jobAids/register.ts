import { isRequired } from '../domain/policy/exceptionElements.ts';
import { termOf } from '../domain/policy/exceptionTerm.ts';
import { exceptionRoles } from '../domain/policy/resetRoles.ts';
import type { SheetWords } from '../schema/jobAid.ts';
import { headingsIn, REGISTER_COLUMNS } from '../schema/sheetColumns.ts';
import type { RegisterColumn, SheetHeadings } from '../schema/sheetColumns.ts';
import { cellOf, hintOf, letterAt, quoted } from './plan.ts';
import type { PlannedColumn, WorkbookPlan } from './plan.ts';
import type { PolicyRules } from './policyRules.ts';

const WIDTHS: Record<RegisterColumn, number> = {
  Account: 20,
  'Person or system': 22,
  Reason: 32,
  Risk: 32,
  'Approver name': 20,
  'Approver role': 18,
  'Compensating controls': 34,
  'Approved on': 13,
  'Review by': 13,
  Status: 16,
};

type Rules = Partial<
  Record<RegisterColumn, Pick<PlannedColumn, 'format' | 'rule'>>
>;
type Term = ReturnType<typeof termOf>;

const cell = (name: RegisterColumn): string => cellOf(REGISTER_COLUMNS, name);

/** The first and the last day on which a line may be reviewed. */
function reviewDays(term: Term): { first: string; last: string } {
  return {
    first: `${cell('Approved on')}+${term.first}`,
    last: `${cell('Approved on')}+${term.last}`,
  };
}

/** @param says what a date outside the term is answered. */
function columnRules(
  columns: SheetWords['register']['columns'],
  term: Term,
  says: string,
  called: SheetHeadings['register'],
): Rules {
  const { first, last } = reviewDays(term);
  return {
    'Approver role': {
      rule: { kind: 'list', list: called['Approver role'], strict: false },
    },
    'Approved on': {
      format: 'yyyy-mm-dd',
      rule: {
        kind: 'date',
        from: 'DATE(2000,1,1)',
        says: hintOf(columns, 'Approved on'),
      },
    },
    'Review by': {
      format: 'yyyy-mm-dd',
      rule: { kind: 'date', from: first, to: last, says },
    },
    Status: { rule: { kind: 'list', list: called.Status, strict: true } },
  };
}

/** What makes an open line one with a gap, each as a condition. */
function gaps(policy: PolicyRules, term: Term): string[] {
  const { first, last } = reviewDays(term);
  const lacking = REGISTER_COLUMNS.filter((name) =>
    isRequired(name, policy.exceptions),
  ).map((name) => `TRIM(${cell(name)})=""`);
  // An empty date counts as 0 in a comparison, so the two are held together only where both stand.
  const dated = `${cell('Approved on')}<>"",${cell('Review by')}<>""`;
  const outside = `AND(${dated},OR(${cell('Review by')}<${first},${cell('Review by')}>${last}))`;
  return [...lacking, outside];
}

/**
 * The exception register. A review date is refused outside the policy's term; an open
 * line past its review date is overdue, and one that lacks what the policy asks for, or
 * whose review lies outside the term, has a gap.
 * @param called what its columns are called on the sheet.
 */
export function planRegister(
  words: SheetWords,
  policy: PolicyRules,
  { register: called }: SheetHeadings = headingsIn('en'),
): WorkbookPlan {
  const { register, statuses, sheetNames, headings } = words;
  const term = termOf(policy.exceptions);
  const says = register.reviewRule.replaceAll('{maxDays}', String(term.last));
  const row = `$A2:$${letterAt(REGISTER_COLUMNS.length - 1)}2`;
  const rules = columnRules(register.columns, term, says, called);
  // A line without a status counts as open: nobody has said that it ended.
  const open = `OR(${cell('Status')}=${quoted(statuses.open)},${cell('Status')}="")`;
  return {
    name: sheetNames.register,
    columns: REGISTER_COLUMNS.map((name) => ({
      name: called[name],
      hint: hintOf(register.columns, name),
      width: WIDTHS[name],
      ...rules[name],
    })),
    highlights: [
      {
        formula: `AND(${cell('Review by')}<>"",${cell('Review by')}<TODAY(),${open})`,
        tone: 'overdue',
      },
      {
        formula: `AND(COUNTA(${row})>0,${open},OR(${gaps(policy, term).join(',')}))`,
        tone: 'gap',
      },
    ],
    lists: {
      [called['Approver role']]: exceptionRoles(
        words.exceptionRoles,
        words.securityRole,
        policy.exceptions.approver,
      ),
      [called.Status]: [statuses.open, ...statuses.closed],
    },
    listsName: sheetNames.lists,
    listRule: words.listRule,
    help: {
      name: sheetNames.help,
      intro: [...register.intro, says],
      columnHead: headings.column,
      hintHead: headings.hint,
    },
    example: register.example,
  };
}
