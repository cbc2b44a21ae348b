import { counted } from '../phrasing.ts';

export const title: string = 'To take along';

/** What can be taken along. @param months after how many the course is due again; 0 for never. */
export function introWords(months: number): string {
  const retake =
    months > 0
      ? ` and, once the course is passed, the retake after ${counted(months, 'month')}`
      : '';
  return `Your record as a file, with a hash over it: a later edit shows, but it is no signature. And a calendar file with a refresher in 28 days${retake}.`;
}

export const downloadRecord: string = 'Download my record';
export const addRefreshers: string = 'Add refreshers to my calendar';
export const notMade: string =
  'The file could not be made: a part of the course did not load. Check the connection, then try again.';

/** Opens the text of a file that did not come. */
export const copyWords = (file: string): string =>
  `Nothing was downloaded? Copy ${file} from here`;
