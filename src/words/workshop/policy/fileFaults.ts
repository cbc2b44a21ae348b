const INDENT =
  'Let the line begin in the column of its neighbours: two spaces for each level, a dash before each entry of a list.';

/** A file that cannot be read as YAML. */
export const yamlFaults = {
  /** @param fault what the parser says, without its full stop. */
  invalid: (fault: string) => `this is no valid YAML: ${fault}.`,
  tooLong: (characters: number, most: number) =>
    `It has ${characters.toLocaleString('en-GB')} characters, and a file may have ${most.toLocaleString('en-GB')}`,
  tooDeep: 'Lists and maps stand too deep inside each other',
  repeatedKey: 'this field stands here a second time',
  alias: (name: string) =>
    `*${name} stands for a value that is written elsewhere`,
  comma: (field: string) =>
    `in { } a comma begins the next field, and "${field}" is one without a value: expected a value, or the text before it in quotes`,
  colon: 'a colon and a space stand in a text, and begin a field there',
  entry: 'an entry of a list cannot stand on the line of its field',
  nextLine:
    'the next line stands deeper than this one, which has its value already',
  noField: 'this line is neither a field nor an entry of a list',
  column: 'this line begins in another column than its neighbours',
  open: 'a quotation mark or a bracket is opened and not closed',
  tab: 'the line begins with a tab',
  behind: 'something stands behind the end of a value',
  begins: 'a text without quotes cannot begin with this sign',
  backslash: 'in double quotes a \\ is no plain sign',
  second: 'behind --- a second file begins',
  /** @param code of the sign, as U+… has it. */
  strangeSpace: (code: string) =>
    `the space here is none to YAML, but the sign U+${code}, which looks like one`,
  curlyQuotes: (sign: string) =>
    `${sign} is a letter to YAML, and opens no quotation`,
  remarkTakesBracket:
    'a space and # begin a remark, and the bracket behind them is part of it',
  innerQuote: (mark: string) =>
    `the second ${mark} ends the text before its end`,
  dash: (sign: string) =>
    sign === '-'
      ? 'no space follows the dash'
      : `${sign} is no dash that begins an entry`,
  noSpace: (field: string) => `no space follows the colon of ${field}`,
  /** @param kept what is read of the text. */
  cut: (field: string, kept: string) =>
    kept === ''
      ? `a # behind the colon begins a remark, so ${field} is empty: expected the text in quotes.`
      : `a space and # begin a remark, so that ${field} ends with ${JSON.stringify(kept.slice(-40))}: expected the text in quotes, or the remark on a line of its own.`,
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
  field:
    'Write a name, a colon, a space and the value (stem: Who …?), or a dash and a space before an entry of a list (- first).',
  entry:
    'Write the list in one line, facts: [F01, F02], or each entry on a line of its own.',
  whole:
    "Put the whole text into single quotes, and write each ' in it twice: text: 'It''s a @name'",
  second: 'Remove the line with ---.',
  strangeSpace:
    'Delete it and press the space bar; text from a web page or a word processor often has such spaces.',
  curlyQuotes:
    "Write straight quotes, ' or \", at both ends: text: 'Yes, at once'",
  remark: "Put the text with the # into quotes, e.g. { text: 'Ticket #4711' }",
  innerQuote:
    "Put the whole text into single quotes, and write each ' in it twice: stem: 'What''s \"first\"?'",
  dash: 'Begin each entry with a hyphen and a space: - first',
  noSpace: 'Write a space behind the colon: stem: Who …?',
  /** @param whole the field with its text in quotes. */
  cut: (whole: string) =>
    `If it is text, write it like this: ${whole}. If it is a remark, move it to a line of its own.`,
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
  save: 'Save the file as UTF-8 without BOM (in Notepad: Save as, Encoding: UTF-8).',
  saveAndWrite:
    'Save the file as UTF-8 without BOM (in Notepad: Save as, Encoding: UTF-8), and write the letter again.',
  remove:
    'Delete what stands between the two signs here, and write them again.',
};
