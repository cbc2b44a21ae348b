/** What a package was made with: its standard, and each recorded option with its value. */
interface Packaged {
  standard: string;
  options: readonly [name: string, value: string][];
}

const STANDARDS: Record<string, string> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-4th': 'SCORM 2004, 4th edition',
  'scorm2004-3rd': 'SCORM 2004, 3rd edition',
  cmi5: 'cmi5',
};

const ways: Record<string, string> = {
  agent: 'for agents',
  lead: 'for those who run the desk',
};

const OWN = "the course's own";

/**
 * The choices of whoever made the package, one in a row, those left to the
 * course too. `title` is the course's.
 */
export function packageFacts(
  { standard, options }: Packaged,
  title: string,
): [name: string, value: string][] {
  const chosen = new Map(options);
  const mastery = chosen.get('mastery');
  return [
    ['Standard', STANDARDS[standard] ?? standard],
    ['Title in the LMS', chosen.get('title') ?? title],
    [
      'Pass mark for the LMS',
      mastery === undefined ? 'none, the course decides' : `${mastery}%`,
    ],
    ['A pass is reported as', chosen.get('status') ?? 'passed'],
    [
      'Recorded of a practice call',
      chosen.get('calls') === 'outcome' ? 'how it ended' : 'every move',
    ],
    [
      'Way through the course',
      ways[chosen.get('way') ?? ''] ??
        'the learner chooses, where there are two',
    ],
    ['Organisation', chosen.get('organisation') ?? 'not named'],
    ['Policy', chosen.has('policy') ? `own, ${chosen.get('policy')}` : OWN],
    ['Accent colour', chosen.get('accent') ?? OWN],
    ['Logo', chosen.get('logo') ?? OWN],
  ];
}
