/** What a pass takes: the values that decide it, by their names in course.yaml. */
export const passRuleNames = {
  check: {
    pass: 'the pass mark in per cent',
    draw: 'the questions of a try',
    least: 'the fewest questions of a try',
    attempts: 'the tries at the check',
  },
  desk: {
    window: 'the calls of the desk that are judged',
    good: 'how many of them have to end well',
    hostile: 'how many of them have to be attacks',
    noCriticalIn: 'the calls without a critical error',
    wrongfulRefusals: 'the wrongful refusals that are allowed',
  },
};

/** Changes of what a pass takes, and of what learners acknowledge. */
export const passRuleChanges = {
  none: 'none',
  /** @param rule one of `passRuleNames`. */
  changed: (rule: string, from: string, to: string) => ({
    what: `The pass rule has changed: ${rule}: ${from}, now ${to}.`,
    plain: `What a pass takes has changed: ${rule}: ${from}, now ${to}.`,
    running:
      'Whoever has not passed yet is judged by the new rule, with the tries and calls that they have behind them. The course takes no pass back.',
  }),
  acknowledgement: (from: string, to: string) => ({
    what: `The acknowledgement has changed: ${from}, now ${to}.`,
    plain: 'What learners acknowledge is worded otherwise.',
    running: 'Who has acknowledged the earlier words is not asked again.',
  }),
  unknown: {
    check: 'It is not known whether the pass rule of the check has changed.',
    desk: 'It is not known whether the rule of the practice desk has changed.',
    acknowledgement: 'It is not known whether the acknowledgement has changed.',
  },
};

/** Changes of the organisation's rules. */
export const policyChanges = {
  notSet: 'not set',
  /** @param path of the value in policy.yaml, and `label` in words. */
  changed: (path: string, label: string, from: string, to: string) => ({
    what: `policy.yaml: ${path}: ${from}, now ${to}.`,
    plain: `The organisation’s rules have changed: ${label}: ${from}, now ${to}.`,
  }),
  running:
    'Calls that are open, and questions that are not answered yet, go by the new rules. What has ended keeps its result.',
  unknown:
    'It is not known whether the rules of the organisation have changed.',
};
