import type { Change, Compared } from './change.ts';
import type { LastRelease } from './readRelease.ts';

type Rule = Readonly<Record<string, unknown>>;

/** The values of course.yaml that decide what passes, and what they are called. */
const CHECK: Readonly<Record<string, string>> = {
  pass: 'the pass mark in per cent',
  draw: 'the questions of a try',
  least: 'the fewest questions of a try',
  attempts: 'the tries at the check',
};
const DESK: Readonly<Record<string, string>> = {
  window: 'the calls of the desk that are judged',
  good: 'how many of them have to end well',
  hostile: 'how many of them have to be attacks',
  noCriticalIn: 'the calls without a critical error',
  wrongfulRefusals: 'the wrongful refusals that are allowed',
};

/** What a pass takes, before and now. */
export function comparePassRule(
  before: LastRelease,
  now: LastRelease,
): Compared {
  const [check, desk] = [before.record.check, deskOf(before)];
  return {
    changes: [
      ...(check ? differing(CHECK, check, now.record.check ?? {}) : []),
      ...(desk ? differing(DESK, desk, deskOf(now) ?? {}) : []),
      ...acknowledgement(before, now),
    ],
    unknown: [
      ...(check ? [] : ['whether the pass rule of the check has changed']),
      ...(desk ? [] : ['whether the rule of the practice desk has changed']),
      ...(before.record.held
        ? []
        : ['whether the acknowledgement has changed']),
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
    const said = `${words}: ${valueOf(from)}, now ${valueOf(to)}`;
    return [
      {
        weight: 'rules',
        what: `The pass rule has changed: ${said}.`,
        plain: `What a pass takes has changed: ${said}.`,
        running:
          'Whoever has not passed yet is judged by the new rule, with the tries and calls that they have behind them. The course takes no pass back.',
      },
    ];
  });
}

function valueOf(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

function acknowledgement(before: LastRelease, now: LastRelease): Change[] {
  const [was, is] = [
    before.record.held?.acknowledgement,
    now.record.held?.acknowledgement,
  ];
  if (was === undefined || JSON.stringify(was) === JSON.stringify(is))
    return [];
  return [
    {
      weight: 'content',
      what: `The acknowledgement has changed: ${was?.id ?? 'none'}, now ${is?.id ?? 'none'}.`,
      plain: 'What learners acknowledge is worded otherwise.',
      running: 'Who has acknowledged the earlier words is not asked again.',
    },
  ];
}
