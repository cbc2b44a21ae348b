import { describe, expect, it } from 'vitest';
import { readPolicyRules } from '../../../src/jobAids/policyRules.ts';
import { planResetLog } from '../../../src/jobAids/resetLog.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import {
  found,
  LOG_HEAD,
  partOf,
  policy,
  soundReset,
} from '../evidence/reading/registers/support.ts';
import type { LogCells } from '../evidence/reading/registers/support.ts';
import { valueOf } from './formula.ts';
import { words } from './support.ts';

/** Whether the sheet marks a line as one with a gap. */
function sheetMarks(line: readonly string[], under: Policy): boolean {
  const plan = planResetLog(words, readPolicyRules(under));
  const gap = plan.highlights.find(({ tone }) => tone === 'gap');
  const cells = line.map((text) => text || null);
  return valueOf(gap?.formula ?? '', { cells, today: 0 }) === true;
}

const GAPS =
  /^missing_(?:check|second_check|approver|outcome)\b|^second_check_/;

/** Whether the report finds a cell missing that the sheet looks at too. */
function reportMarks(line: string[], under: Policy): boolean {
  return found(partOf([LOG_HEAD, line], { policy: under })).some((finding) =>
    GAPS.test(finding),
  );
}

const OTHER = 'Video call from the directory';
const lines: [string, LogCells][] = [
  ['is whole', {}],
  ['has two checks', { secondCheck: OTHER }],
  [
    'has its only check in the second column',
    { check: '', secondCheck: OTHER },
  ],
  ['has the same check twice', { secondCheck: 'Backup method' }],
  ['has no check', { check: '' }],
  ['has no approver', { approver: '' }],
  ['has no outcome', { outcome: '' }],
  ['is of a privileged account', { privileged: 'Yes' }],
  [
    'is of a privileged account with two checks',
    { privileged: 'Yes', secondCheck: OTHER },
  ],
  [
    'ended without a reset, and has nothing else',
    { outcome: 'No reset: could not verify', check: '', approver: '' },
  ],
];

const log = (fields: Policy['log']['fields']): Policy => ({
  ...policy,
  log: { fields },
});
const policies: [string, Policy][] = [
  ['the shipped policy', policy],
  [
    'a policy that asks for two checks',
    { ...policy, reset: { ...policy.reset, checks: 2 } },
  ],
  [
    'a policy that asks for one check of everybody',
    {
      ...policy,
      reset: { ...policy.reset, checks: 1 },
      privileged: { ...policy.privileged, checks: 1 },
    },
  ],
  ['a log of checks alone', log(['check'])],
  ['a log of approvers alone', log(['approver'])],
  ['a log of outcomes alone', log(['outcome'])],
];

describe.each(policies)(
  'under %s the sheet marks what the report finds',
  (_, under) => {
    it.each(lines)('where a line %s', (__, change) => {
      const line = soundReset(change);
      expect(sheetMarks(line, under)).toBe(reportMarks(line, under));
    });
  },
);

it('marks some and leaves others', () => {
  const marked = lines.filter(([, change]) =>
    sheetMarks(soundReset(change), policy),
  );
  expect(marked.map(([name]) => name)).toEqual([
    'has no check',
    'has no approver',
    'has no outcome',
    'is of a privileged account',
  ]);
});
