/** By what the people of a file are looked up on the roster, each as a choice. */
export const peopleReadings = {
  as_written:
    'By id and mail address as they are written; where what stands beside an id does not fit it, neither counts',
  ids: 'By the id, whatever address or name stands beside it',
  mails: 'By the mail address alone: the ids are the system’s own',
  without_zeros: 'By the id without zeros at its front',
  without_signs:
    'By the letters and figures of the id, without signs such as #, zeros at its front and .0 behind it',
  account: 'By the id without what follows an @ or stands before a backslash',
};

/**
 * A choice, and how many people of the roster it finds: of several files in the one with the fewest, and in the one with the most.
 * @param most null where it is the same in all of them.
 */
export function withFound(
  reading: string,
  found: number,
  most: number | null,
): string {
  return most === null
    ? `${reading} (finds ${found} of the roster)`
    : `${reading} (finds ${found} to ${most} of the roster, file by file)`;
}

const such = (samples: readonly string[]) => `Such as: ${samples.join(' · ')}.`;

/** What is open about the people of a file or of several; samples are people in words. */
export const peopleDoubts = {
  /** More people would be found by less of an id. */
  notFound: (files: number, samples: readonly string[]) =>
    `Not everybody in ${files > 1 ? 'these files' : 'the file'} is on the roster as the ids are written, and more would be if less of an id counted. ${such(samples)}`,
  /** An id stands beside what is another's. */
  contradicted: (
    people: number,
    contradicted: number,
    samples: readonly string[],
  ) =>
    `Of ${people} people in the file ${contradicted} ${contradicted === 1 ? 'has' : 'have'} an id or a mail address of the roster beside another mail address or name than the roster gives with it. ${such(samples)}`,
  contradictedInEach: (samples: readonly string[]) =>
    `In each of these files somebody has an id or a mail address of the roster beside another mail address or name than the roster gives with it. ${such(samples)}`,
};
