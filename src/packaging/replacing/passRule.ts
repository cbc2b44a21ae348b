import {
  passRuleChanges,
  passRuleNames,
} from '../../words/workshop/packaging/replacing/rules.ts';
import type { Change, Compared } from './change.ts';
import type { LastRelease } from './readRelease.ts';

type Rule = Readonly<Record<string, unknown>>;

/** What a pass takes, before and now. */
export function comparePassRule(
  before: LastRelease,
  now: LastRelease,
): Compared {
  const [check, desk] = [before.record.check, deskOf(before)];
  const { unknown } = passRuleChanges;
  return {
    changes: [
      ...(check
        ? differing(passRuleNames.check, check, now.record.check ?? {})
        : []),
      ...(desk ? differing(passRuleNames.desk, desk, deskOf(now) ?? {}) : []),
      ...acknowledgement(before, now),
    ],
    unknown: [
      ...(check ? [] : [unknown.check]),
      ...(desk ? [] : [unknown.desk]),
      ...(before.record.held ? [] : [unknown.acknowledgement]),
    ],
  };
}

/** Empty for a course without a desk; null where that is not known. */
function deskOf({ record, page }: LastRelease): Rule | null {
  if (record.held) return record.held.desk ?? {};
  return page ? (page.desk ?? {}) : null;
}

function differing(
  named: Readonly<Record<string, string>>,
  was: Rule,
  is: Rule,
): Change[] {
  return Object.entries(named).flatMap(([field, words]): Change[] => {
    const [from, to] = [was[field], is[field]];
    if (from === to) return [];
    const told = passRuleChanges.changed(words, valueOf(from), valueOf(to));
    return [{ ...told, weight: 'rules' }];
  });
}

function valueOf(value: unknown): string {
  return value === undefined ? passRuleChanges.none : JSON.stringify(value);
}

function acknowledgement(before: LastRelease, now: LastRelease): Change[] {
  const [was, is] = [
    before.record.held?.acknowledgement,
    now.record.held?.acknowledgement,
  ];
  if (was === undefined || JSON.stringify(was) === JSON.stringify(is))
    return [];
  const told = passRuleChanges.acknowledgement(
    was?.id ?? passRuleChanges.none,
    is?.id ?? passRuleChanges.none,
  );
  return [{ ...told, weight: 'content' }];
}
