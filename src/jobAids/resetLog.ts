import { resetRoles } from '../domain/policy/resetRoles.ts';
import type { SheetWords } from '../schema/jobAid.ts';
import { headingsIn, LOG_COLUMNS } from '../schema/sheetColumns.ts';
import type { LogColumn, SheetHeadings } from '../schema/sheetColumns.ts';
import { listNames } from '../words/jobAids/lists.ts';
import { cellOf, hintOf, letterAt, quoted } from './plan.ts';
import type { CellRule, PlannedColumn, WorkbookPlan } from './plan.ts';
import { acceptedLabels } from './policyRules.ts';
import type { PolicyRules } from './policyRules.ts';

const WIDTHS: Record<LogColumn, number> = {
  When: 17,
  'UTC offset': 11,
  Ticket: 14,
  Person: 20,
  Account: 18,
  Privileged: 11,
  'Check used': 26,
  'Second check': 26,
  'Approver name': 20,
  'Approver role': 17,
  'How reached': 24,
  Outcome: 28,
  'Enrolled method': 22,
  'Old method removed': 14,
  'Sessions ended': 14,
  'User notified': 14,
  Agent: 16,
  Notes: 40,
};

const list = (name: string, strict: boolean): { rule: CellRule } => ({
  rule: { kind: 'list', list: name, strict },
});

const cell = (name: LogColumn) => cellOf(LOG_COLUMNS, name);

/** Whether a line holds one check where the policy asks it for two different ones; that there is none at all is another gap. */
function missingSecond(
  { yes }: SheetWords,
  { reset, privileged }: PolicyRules,
): string[] {
  const [one, other] = [cell('Check used'), cell('Second check')];
  const single = `AND(OR(${one}<>"",${other}<>""),OR(${one}="",${one}=${other},${other}=""))`;
  if (reset.checks > 1) return [single];
  if (privileged.checks < 2) return [];
  return [`AND(${cell('Privileged')}=${quoted(yes)},${single})`];
}

/** Cells that the policy asks of every reset, each as what is said of the line that lacks it. */
function missingFields({ log }: PolicyRules): string[] {
  const gaps = {
    check: `AND(${cell('Check used')}="",${cell('Second check')}="")`,
    approver: `${cell('Approver name')}=""`,
    outcome: `${cell('Outcome')}=""`,
  };
  return Object.entries(gaps)
    .filter(([field]) => log.fields.includes(field))
    .map(([, gap]) => gap);
}

type Rules = Partial<Record<LogColumn, Pick<PlannedColumn, 'format' | 'rule'>>>;

function columnRules(
  columns: SheetWords['log']['columns'],
  called: SheetHeadings['log'],
): Rules {
  const { check, yesOrNo } = listNames;
  return {
    When: {
      format: 'yyyy-mm-dd hh:mm',
      rule: {
        kind: 'date',
        from: 'DATE(2000,1,1)',
        says: hintOf(columns, 'When'),
      },
    },
    'UTC offset': { format: '@', ...list(called['UTC offset'], false) },
    Ticket: { format: '@' },
    Privileged: list(yesOrNo, true),
    'Check used': list(check, true),
    'Second check': list(check, true),
    'Approver role': list(called['Approver role'], false),
    'How reached': list(called['How reached'], false),
    Outcome: list(called.Outcome, true),
    'Old method removed': list(yesOrNo, true),
    'Sessions ended': list(yesOrNo, true),
    'User notified': list(yesOrNo, true),
  };
}

/**
 * The reset log. Checks and approvers' roles can be chosen only from those that the policy
 * accepts. A line that ends in a reset, or does not say how it ended, has a gap where it
 * lacks a cell that the policy asks for, or the second check.
 * @param called what its columns are called on the sheet.
 */
export function planResetLog(
  words: SheetWords,
  policy: PolicyRules,
  { log: called }: SheetHeadings = headingsIn('en'),
): WorkbookPlan {
  const { log, sheetNames, headings } = words;
  const row = `$A2:$${letterAt(LOG_COLUMNS.length - 1)}2`;
  const isReset = words.outcomes
    .filter(({ reset }) => reset)
    .map(({ text }) => `${cell('Outcome')}=${quoted(text)}`);
  const missing = [...missingFields(policy), ...missingSecond(words, policy)];
  const rules = columnRules(log.columns, called);
  return {
    name: sheetNames.log,
    columns: LOG_COLUMNS.map((name) => ({
      name: called[name],
      hint: hintOf(log.columns, name),
      width: WIDTHS[name],
      ...rules[name],
    })),
    highlights: [
      {
        formula: `AND(COUNTA(${row})>0,OR(${cell('Outcome')}="",${isReset.join(',')}),OR(${missing.join(',')}))`,
        tone: 'gap',
      },
    ],
    lists: {
      [listNames.check]: acceptedLabels(words.checks, policy),
      [called.Outcome]: words.outcomes.map(({ text }) => text),
      [called['Approver role']]: resetRoles(
        words.resetRoles,
        words.securityRole,
        policy.reset,
      ),
      [called['How reached']]: words.reached,
      [listNames.yesOrNo]: [words.yes, words.no],
      [called['UTC offset']]: words.offsets,
    },
    listsName: sheetNames.lists,
    listRule: words.listRule,
    help: {
      name: sheetNames.help,
      intro: [...log.intro, log.offsetRule],
      columnHead: headings.column,
      hintHead: headings.hint,
    },
    example: log.example,
  };
}
