/** How cards are made; what is wrong is said with it. */
export const cardsUsage: string = `Usage: npm run cards -- <case> [options], or npm run cards -- --all [options]
Prints a simulated call as cards for caller, agent and observer, to play at a table.
  --course NAME the course, where two have a case of that name
  --variant X   the variant, one letter (default A, the call as first written)
  --all         every case in every variant
  --out DIR     where the HTML files go (default dist/cards)
  --text        prints text here and writes no file
  --language X  en or de: what cards and command are in (default: HOLD_LOCALE in the environment, or en)`;

/** Why no cards are made of what was named. */
export const callRefused = {
  noCourse: (course: string, known: readonly string[]) => ({
    what: `There is no course ${course} with a practice desk.`,
    why: `These have one: ${known.join(', ')}.`,
    fix: 'Name one of them with --course.',
  }),
  none: {
    what: 'No case was named.',
    why: 'Cards are made of one case, or of --all.',
  },
  tooMuch: {
    what: 'The command names too much.',
    why: 'Cards are made of one case in one variant, or of --all.',
  },
  noCase: (id: string, known: readonly string[]) => ({
    what: `There is no case ${id}.`,
    why: `The course has these: ${known.join(', ')}.`,
    fix: 'Name one of them, or --all.',
  }),
  several: (id: string, courses: readonly string[]) => ({
    what: `${id} is a case of ${courses.length} courses.`,
    why: `They are ${courses.join(' and ')}.`,
    fix: 'Say which with --course.',
  }),
  noVariant: (id: string, variant: string, known: readonly string[]) => ({
    what: `${id} has no variant ${variant}.`,
    why: `It has these: ${known.join(', ')}.`,
    fix: 'Name one of them with --variant.',
  }),
};

/** Cards that were written, or could not be. */
export const cardsMade = {
  unread: (paths: string) => ({
    what: 'The cards cannot be made.',
    why: `${paths} cannot be read.`,
    fix: 'Run `npm run check`; it names the line and what belongs there.',
  }),
  refused: (out: string) => ({
    what: `The cards cannot be written to ${out}.`,
    fix: 'Choose a folder that you may write to with --out DIR.',
  }),
  written: (folder: string, files: readonly string[]) =>
    `Written to ${folder}: ${files.join(', ')}`,
};
