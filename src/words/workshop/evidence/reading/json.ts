const grouped = new Intl.NumberFormat('en');

/** What should stand at a place of a JSON file. */
export type Expected =
  'value' | 'afterElement' | 'name' | 'colon' | 'afterMember';

const expected: Record<Expected, string> = {
  value: 'an object or a list',
  afterElement: 'a comma or ]',
  name: 'a name in quotation marks',
  colon: 'a colon',
  afterMember: 'a comma or }',
};

/** Why a value of a JSON file cannot be read. */
export const valueFaults = {
  tooLong: (characters: number) =>
    `It is longer than ${grouped.format(characters)} characters, which no report of one person is. Export it in smaller parts.`,
  tooLongInAll: (characters: number) =>
    `It is longer than ${grouped.format(characters)} characters in all. Export it in smaller parts.`,
  tooDeep: (levels: number) =>
    `It has more than ${levels} levels of lists and objects, which no report has.`,
  noJson: (begins: string) =>
    `It is no proper JSON; it begins ${begins}. Export the file again, and do not edit it.`,
  cutOff: 'The file ends in the middle of it: it was cut off. Export it again.',
  unexpected: (place: Expected, found: string) =>
    `Here ${expected[place]} should stand, and "${found}" does: the rest of the file cannot be read. Export it again, and do not edit it.`,
};

/** The list is one page of several. */
export const onePage: string =
  'The file is one page of several: it names a next page under "more". Give all the pages, or fetch them with --lrs.';

/** Why a JSON file cannot be read at all. */
export const jsonRefusals = {
  noJson: {
    what: 'The file is no JSON.',
    why: 'It begins neither with [ nor with {.',
    fix: 'Choose the file as the system exported it. A table belongs in a file of its own, .csv or .xlsx.',
  },
  empty: {
    what: 'The file is empty.',
    why: 'There is no value in it.',
    fix: 'Export it again; see that the report has any rows.',
  },
  tooLarge: (characters: number) => ({
    what: 'The file is too large.',
    why: `It has more than ${grouped.format(characters)} characters.`,
    fix: 'Export it in parts, such as year by year, and give all the parts together.',
  }),
  unknown: (file: string) => ({
    what: `${file} is none of the reports that are known here.`,
    why: 'Its values are neither statements nor registrations nor records of a form that is known.',
    fix: 'Export one of the reports that the managers page lists, or a table; you are then asked what its columns hold.',
  }),
  nothing: (file: string) => ({
    what: `${file} holds no records.`,
    why: 'Its list is empty, or no value of it can be read.',
    fix: 'Export it again; see that the report has rows before you export it.',
  }),
};
