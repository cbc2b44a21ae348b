import { listed } from '../../../phrasing.ts';

/** What is wrong with a file that should be a saved mapping. */
export const wrongMapping = {
  what: 'This is no mapping that can be used.',
  fix: 'Choose a file that was saved as a mapping here, or point at the columns again.',
  noJson: 'It is no JSON.',
  /** @param place the part of the file, by its keys. */
  at: (place: string, problem: string) => `${place}: ${problem}`,
  wholeFile: 'The file',
  notAsExpected: 'not as expected',
  nobody: (fields: readonly string[]) =>
    `no column says whose row it is; ${listed(fields, 'or')} is needed`,
  nobodyInRoster: (fields: readonly string[]) =>
    `no column says who it is; ${listed(fields, 'or')} is needed`,
  noSheet: (problems: string) =>
    `This is no mapping of a register or a log: ${problems}`,
};
