/** A table that no reader knows, read by what somebody says of its columns. */
export const mapperWords = {
  name: 'Another table',
  basis: 'A person has said what the columns and the status words mean.',
  noAnswers:
    'A table that is read by its columns has one attempt a row, and no answers.',
  noOverride: 'A table does not say whether somebody changed a result by hand.',
  toBeSaid:
    'It is none of the reports that are known here, so say what its columns hold.',
  saidBy: (mapping: string) =>
    `Its columns are read as the mapping “${mapping}” says.`,
  notUsed: (mapping: string) =>
    `The mapping “${mapping}” was not used here: this file has other columns, and is read as the report that it is known to be.`,
};

/** Nobody has said anything of a table that needs it. */
export const nothingSaid = {
  what: 'Nobody has said what the columns of this table mean.',
  why: 'It is no report that is known, so it is read by a mapping only.',
  fix: 'Point at the columns, or choose a mapping that was saved for such a table.',
};

/** A table lacks a column that a mapping points at. */
export function lacksColumn(column: string, mapping: string) {
  return {
    what: `The table has no column "${column}".`,
    why: `The mapping "${mapping}" was made for another table: it points at that column.`,
    fix: 'Choose the mapping of this table, or point at the columns again.',
  };
}

/** A register or a log lacks most columns of a mapping. */
export function lacksColumns(file: string, mapping: string) {
  return {
    what: `${file} lacks most of the columns of the mapping “${mapping}”.`,
    why: 'The mapping was made for another table.',
    fix: 'Choose the mapping of this table, or point at its columns again.',
  };
}

/** A reader was chosen for a table that it does not know. @param reader by its name. */
export function notRecognised(reader: string) {
  return {
    what: `The file is no "${reader}".`,
    why: 'Its first 40 rows have no row with the headings of that report.',
    fix: 'Export that report again, or say what the columns of this file hold.',
  };
}
