import { standardNames } from '../packaging/standards.ts';

/** An option of a choice, with when to take it. */
interface Option {
  label: string;
  about: string;
}

/** Which course the package holds. */
export const courseWords = { title: 'Which course', legend: 'Course' };

/** What a course is for, and how long it takes. */
export function courseAbout(summary: string, minutes: number): string {
  return `${summary} About ${minutes} minutes.`;
}

/** What goes into the package for the LMS. */
export const lmsWords = {
  title: 'What your LMS needs',
  lms: 'Your LMS',
  lmsHint:
    'The set-up sheet then holds its settings alone, and what is known of it stands below. Not chosen, it holds all of these.',
  notChosen: 'Not chosen',
  standard: 'Standard',
  titleInLms: 'Title in the LMS',
  titleHint: 'Empty: the title of the course',
  status: 'What a pass is reported as',
  mastery: 'Pass mark for the LMS, in per cent',
  masteryHint:
    'Best left empty: the course then decides. With a mark the LMS judges by itself, and in Moodle somebody who leaves half-way can become failed.',
  calls: 'What is recorded of a practice call',
  way: 'Way through the course',
};

/** Stands over what the set-up sheet says of an LMS. */
export function adviceOn(lms: string): string {
  return `With these choices the set-up sheet says of ${lms}:`;
}

/** Which languages the package holds. */
export const languagesWords = {
  legend: 'Languages',
  both: (first: string, second: string) => `${first} and ${second}`,
  bothAbout:
    'The course asks at the first launch, and the browser keeps the choice. What is recorded is the same in each, and names the release in that language.',
};

export const standardWords: Record<
  'scorm12' | 'scorm2004-4th' | 'scorm2004-3rd' | 'cmi5',
  Option
> = {
  scorm12: {
    label: standardNames.scorm12,
    about:
      'For Moodle, and wherever you are not sure: nearly every LMS takes it.',
  },
  'scorm2004-4th': {
    label: standardNames['scorm2004-4th'],
    about:
      'For LMSs that are at home in SCORM 2004: completion and success are reported apart. Not for Moodle, whose reports leave out the answers.',
  },
  'scorm2004-3rd': {
    label: standardNames['scorm2004-3rd'],
    about: 'The same for LMSs that stop at the 3rd edition, such as Docebo.',
  },
  cmi5: {
    label: standardNames.cmi5,
    about:
      'For LMSs with a learning record store that say they launch cmi5; each answer also becomes an xAPI statement.',
  },
};

export const statusWords: Record<'passed' | 'completed', Option> = {
  passed: {
    label: 'Passed',
    about: 'The usual way. The LMS has to count passed as done.',
  },
  completed: {
    label: 'Completed',
    about:
      'For LMSs that know completed only. Not with cmi5, and not with a pass mark for the LMS.',
  },
};

export const callWords: Record<'trace' | 'outcome', Option> = {
  trace: {
    label: 'Every move',
    about: 'Evidence of what the learner checked, asked and wrote down.',
  },
  outcome: {
    label: 'How it ended',
    about: 'Less is recorded of each learner.',
  },
};

/** Who chooses the way through the course. */
export const wayOptions = {
  ask: {
    label: 'Each learner chooses',
    about: 'The course asks at the start.',
  },
  agent: {
    label: 'For agents',
    about: (minutes: string) =>
      `${minutes}. The parts for those who run the desk are folded, and the check does not ask about them.`,
  },
  lead: {
    label: 'For those who run the desk',
    about: (minutes: string) => `${minutes}: all of the course.`,
  },
};

/** How long a way through each course is; of a single course the title is not said. */
export function minutesOf(
  courses: readonly { title: string; minutes: number }[],
): string {
  return courses
    .map(({ title, minutes }) =>
      courses.length === 1
        ? `About ${minutes} minutes`
        : `${title}: about ${minutes} minutes`,
    )
    .join('; ');
}
