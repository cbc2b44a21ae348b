import {
  peopleDoubts,
  peopleReadings,
  withFound,
} from '../../words/workshop/evidence/vocabulary/peopleReadings.ts';

/** By what the people of a file are looked up on the roster. */
export const PEOPLE_READINGS = [
  /** By id and mail address; whose id is one person's and whose address or name another's is found by neither. */
  'as_written',
  /** By id, whatever stands beside it. */
  'ids',
  /** By mail address: the ids are the system's own. */
  'mails',
  /** As written, then by the id without leading zeros. */
  'without_zeros',
  /** As written, then by the letters and figures of the id, without leading zeros. */
  'without_signs',
  /** As written, then by what stands before an @ or behind a backslash. */
  'account',
] as const;
export type PeopleReading = (typeof PEOPLE_READINGS)[number];

/** Ids belong to other people than what stands beside them, or more people would be found by another reading. */
export interface PeopleAsk {
  ask: 'people';
  /** How many people the file names. */
  people: number;
  /** How many of them stand with an id or an address of the roster beside another address or name than it gives with it. */
  contradicted: number;
  /** Each reading that can be chosen, and how many people of the roster it finds: of several files in the one with the fewest, and in the one with the most. */
  readings: { reading: PeopleReading; found: number; most?: number }[];
  suggested: PeopleReading;
  /** A few people whom the answer is about, in words. */
  samples: string[];
  /** Of how many files it is asked at once; absent for one. */
  files?: number;
}

/** What is open about the people of a file or of several, in a sentence or two. */
export function peopleDoubt({
  people,
  contradicted,
  samples,
  files = 1,
}: PeopleAsk): string {
  if (contradicted === 0) return peopleDoubts.notFound(files, samples);
  return files > 1
    ? peopleDoubts.contradictedInEach(samples)
    : peopleDoubts.contradicted(people, contradicted, samples);
}

/** A reading as it is offered, with how many people of the roster it finds. */
export function readingWithFound({
  reading,
  found,
  most = found,
}: PeopleAsk['readings'][number]): string {
  const finds = most > found ? most : null;
  return withFound(peopleReadings[reading], found, finds);
}
