/** What the disk refused, and what whoever runs the preview does about it. */
export const diskFaults = {
  full: {
    cause: 'The disk is full.',
    remedy: 'Free some space on the disk that holds the preview’s data.',
  },
  forbidden: {
    cause: 'The preview cannot write to its data folder.',
    remedy:
      'Give the account that runs the preview the right to write there, make the disk writable if it is read-only, or set PREVIEW_DIR to another folder.',
  },
  closed: {
    cause:
      'The preview may not open one of its files; the message in its log names it.',
    remedy:
      'Give the account that runs the preview the right to, or set PREVIEW_DIR to a folder where it has it.',
  },
  'read-only': {
    cause: 'The disk that holds the preview’s data is read-only.',
    remedy:
      'Make it writable again, or set PREVIEW_DIR to a folder on another disk.',
  },
  broken: {
    cause: 'The disk could not be read or written.',
    remedy:
      'Look at the log of the computer for faults of the disk that holds the preview’s data.',
  },
};

/** Why the preview does not start; said in the terminal. */
export const startFaults = {
  data: (dir: string) => `The preview LMS cannot keep its data in ${dir}.`,
  newer: (path: string, schema: number, known: number) => ({
    what: `${path} was written by a newer version of the preview LMS.`,
    why: `It has schema ${schema}; this version knows ${known}.`,
    fix: 'Update this checkout, or set PREVIEW_DIR to another folder.',
  }),
  port: (port: number) => ({
    what: `Port ${port} is in use.`,
    why: 'Another program, or another preview, listens on it.',
    fix: 'End that program, or choose another port: PORT=4400 npm start',
  }),
};
