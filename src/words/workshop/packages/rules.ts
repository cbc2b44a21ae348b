/** The rules of the organisation. What stands between backticks is shown as code. */
export const rulesWords = {
  title: 'Your rules',
  about:
    'Lesson, questions and the verdicts of the practice desk follow them. Compare them with your own procedure.',
  which: 'Which rules hold',
  form: 'Those of the course, with what I change below',
  file: 'A policy.yaml of ours',
  fileLabel: 'Your policy.yaml',
  fileHint:
    'A copy of `content/policy.yaml` with your values, or the one that this page gave you last time. It is read here and stays here.',
};

/** The choice of a policy that comes with the course. */
export const presetChoice = {
  legend: 'Start from',
  built: 'The rules of this site',
  builtAbout: 'As they stand in the policy that it was built with.',
  changesNone: 'This changes none of the fields below.',
  changed: 'This changed the fields below. Change them again as you like.',
};

/** What stands in a field that is no text. */
export const fieldStates = { yes: 'yes', no: 'no', nothing: 'nothing' };

/** What a choice made of a field; stands behind the name of the field. */
export function nowAndBefore(now: string, before: string): string {
  return `: now ${now}; before ${before}`;
}
