import type { Told } from '../../../../errors.ts';

const unfit = (item: string, why: string): Told => ({
  what: `The item ${item} cannot be exported.`,
  why,
  fix: 'Build the site again with npm run build; if that does not help, run npm run check.',
});

/** Why an item and its key do not belong together; `item` and `part` are ids. */
export const keyFaults = {
  noKey: (item: string): Told =>
    unfit(item, 'It has no key of its revision and kind.'),
  noPart: (item: string, part: string): Told =>
    unfit(item, `Item or key says nothing of "${part}".`),
  strangePart: (item: string, part: string): Told =>
    unfit(item, `The key names "${part}", which it does not have.`),
  stepsLeftOut: (item: string): Told =>
    unfit(item, 'The key does not name every step once.'),
  noTarget: (item: string, part: string): Told =>
    unfit(item, `"${part}" belongs to no target.`),
};

/** Why the bank of a course cannot be read; `path` is its file. */
export const bankFaults = {
  /** @param place where in the file, '' for all of it. @param fault what is wrong there. */
  unreadable: (path: string, place: string, fault: string): Told => ({
    what: `The item bank in ${path} cannot be read.`,
    why: `${place || 'the file'}: ${fault}`,
    fix: 'Build the site again with npm run build.',
  }),
  noItems: 'it holds no items',
  empty: 'it is empty',
};
