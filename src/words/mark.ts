import { percent } from './phrasing.ts';

/**
 * A pass mark in per cent, with where it comes from.
 * @param given what the LMS said of a mark, in its own words; '' for nothing.
 * @param isTheirs whether that is the mark in force.
 */
export function markWords(
  passMark: number,
  given: string,
  isTheirs: boolean,
): string {
  const mark = percent(passMark);
  if (isTheirs) return `${mark}, set by your LMS`;
  return given === ''
    ? mark
    : `${mark}, the course’s own: your LMS gave “${given.slice(0, 20)}”, which cannot be used as a mark`;
}
