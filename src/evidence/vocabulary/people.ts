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
  /** Each reading that can be chosen, and how many people of the roster it finds. */
  readings: { reading: PeopleReading; found: number }[];
  suggested: PeopleReading;
  /** A few people whom the answer is about, in words. */
  samples: string[];
}

/** Each reading as a choice. */
const PEOPLE_READING_WORDS: Readonly<Record<PeopleReading, string>> = {
  as_written:
    'By id and mail address as they are written; where what stands beside an id does not fit it, neither counts',
  ids: 'By the id, whatever address or name stands beside it',
  mails: 'By the mail address alone: the ids are the system’s own',
  without_zeros: 'By the id without zeros at its front',
  without_signs:
    'By the letters and figures of the id, without signs such as #, zeros at its front and .0 behind it',
  account: 'By the id without what follows an @ or stands before a backslash',
};

/** What is open about a file's people, in a sentence. @param contradicted how many of them an id and an address or a name give to different people. */
export function peopleDoubt(
  people: number,
  contradicted: number,
  samples: readonly string[],
): string {
  const such = `Such as: ${samples.join(' · ')}.`;
  return contradicted > 0
    ? `Of ${people} people in the file ${contradicted} ${contradicted === 1 ? 'has' : 'have'} an id or a mail address of the roster beside another mail address or name than the roster gives with it. ${such}`
    : `Not everybody in the file is on the roster as the ids are written, and more would be if less of an id counted. ${such}`;
}

/** A reading as it is offered. @param found how many people of the roster it finds. */
export function readingWithFound(
  reading: PeopleReading,
  found: number,
): string {
  return `${PEOPLE_READING_WORDS[reading]} (finds ${found} of the roster)`;
}
