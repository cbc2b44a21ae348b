const INDENT =
  'Let the line begin in the column of its neighbours: two spaces for each level, a dash before each entry of a list.';

/** A file that cannot be read as YAML. */
export const yamlFaults = {
  /** @param fault what the parser says, without its full stop. */
  invalid: (fault: string) => `this is no valid YAML: ${fault}.`,
  tooLong: (characters: number, most: number) =>
    `It has ${characters.toLocaleString('en-GB')} characters, and a file may have ${most.toLocaleString('en-GB')}`,
  tooDeep: 'Lists and maps stand too deep inside each other',
  repeatedKey: 'Map keys must be unique',
  alias: (name: string) =>
    `*${name} stands for a value that is written elsewhere`,
  comma: (field: string) =>
    `in { } a comma begins the next field, and "${field}" is one without a value: expected a value, or the text before it in quotes`,
};

/** What to do about it. */
export const yamlFixes = {
  indent: INDENT,
  close:
    'Close the quotation mark or the bracket that is opened here or before, e.g. steps: [first, second]',
  implicitKey:
    'Put text that holds a colon and a space into quotes, e.g. title: "Hold the Line: MFA resets"',
  repeatedKey: 'Keep one of the two and remove the other.',
  comma:
    'Put text that holds a comma or a brace into quotes, e.g. { text: "No, not yet" }',
  tab: 'Indent with spaces, two per level.',
  alias: 'Write the value itself here, and leave out & and *.',
  tooLong: 'Keep what the course needs, and remove the rest.',
  nextLine: `${INDENT} Here it is the next line that stands out.`,
  any: 'Look at the indentation, quotes and brackets of this line and the one before.',
};

/** A file that is no text in UTF-8. */
export const encodingFaults = {
  utf16: 'the file is written in UTF-16, or is no text: expected UTF-8.',
  markAtStart:
    'the file begins with a byte order mark, which nobody sees: expected its first word.',
  mark: 'a byte order mark, which nobody sees, stands here: expected text alone.',
  /** @param before the last letters of the line before the place, quoted. */
  foreign: (before: string) =>
    `the letter after ${before} is not written in UTF-8 (perhaps in Latin-1): expected UTF-8.`,
  control: (code: string) =>
    `the control character U+${code}, which nobody sees, stands here: expected text alone.`,
  fix: 'Save the file as UTF-8 without BOM (in Notepad: Save as, Encoding: UTF-8), and write the letter again.',
};
