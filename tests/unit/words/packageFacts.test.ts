import { describe, expect, it } from 'vitest';
import { packageFacts } from '../../../src/words/packageFacts.ts';

describe('the choices of a package', () => {
  it('are named, each with its value', () => {
    const options: [string, string][] = [
      ['status', 'completed'],
      ['title', 'Ours'],
      ['calls', 'outcome'],
      ['way', 'agent'],
      ['organisation', 'Tarnbrook Group'],
      ['policy', '1a2b3c4d'],
      ['accent', '#7a1f5c'],
      ['logo', 'logo.1a2b3c4d.svg'],
    ];
    expect(packageFacts({ standard: 'cmi5', options }, 'The course')).toEqual([
      ['Standard', 'cmi5'],
      ['Title in the LMS', 'Ours'],
      ['Pass mark for the LMS', 'none, the course decides'],
      ['A pass is reported as', 'completed'],
      ['Recorded of a practice call', 'how it ended'],
      ['Way through the course', 'for agents'],
      ['Organisation', 'Tarnbrook Group'],
      ['Policy', 'own, 1a2b3c4d'],
      ['Accent colour', '#7a1f5c'],
      ['Logo', 'logo.1a2b3c4d.svg'],
    ]);
  });

  it("are the course's own where nothing was chosen", () => {
    const facts = packageFacts(
      { standard: 'scorm2004-3rd', options: [['mastery', '80']] },
      'The course',
    );
    expect(Object.fromEntries(facts)).toEqual({
      Standard: 'SCORM 2004, 3rd edition',
      'Title in the LMS': 'The course',
      'Pass mark for the LMS': '80%',
      'A pass is reported as': 'passed',
      'Recorded of a practice call': 'every move',
      'Way through the course': 'the learner chooses, where there are two',
      Organisation: 'not named',
      Policy: "the course's own",
      'Accent colour': "the course's own",
      Logo: "the course's own",
    });
  });
});
