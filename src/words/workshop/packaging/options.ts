/** Why a choice of a package cannot be used. `value` is what was given, and `mark`, `status` and `title` are what the command or the form calls the options. */
export const optionFaults = {
  unknown: (value: string, known: readonly string[]) => ({
    what: `${value} is not known.`,
    why: `It can be: ${known.join(', ')}.`,
    fix: `Take for example ${known[0] ?? ''}.`,
  }),
  languageTwice: (value: string, example: string) => ({
    what: `${value} names a language twice.`,
    why: 'Each language stands in the package once; its learners choose among them.',
    fix: `Write for example ${example}.`,
  }),
  markAndCompleted: (mark: string, status: string) => ({
    what: `${mark} and ${status} completed exclude each other.`,
    why: 'With a mastery score in the manifest the LMS itself turns every status into passed or failed.',
    fix: 'Leave out one of the two.',
  }),
  cmi5AndCompleted: (standard: string, status: string) => ({
    what: `${standard} cmi5 and ${status} completed exclude each other.`,
    why: 'The package tells the LMS to move on when the course is passed; the LMS itself derives from that what is complete.',
    fix: 'Report a pass as passed, which is what happens without a choice.',
  }),
  noMark: (value: string) => ({
    what: `${value} is not a pass mark.`,
    why: 'The LMS compares it with a score from 0 to 100, whatever the standard.',
    fix: 'Write a number from 0 to 100 without a per cent sign, for example 80.',
  }),
  noTitle: (title: string, length: number, longest: number) => ({
    what: `${title} cannot be used.`,
    why: `It has ${length} characters; an LMS shows 1 to ${longest}.`,
    fix: 'Give a shorter title, or leave it out to use the course title.',
  }),
};
