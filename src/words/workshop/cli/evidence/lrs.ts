const EXPORT_INSTEAD = 'Ask who runs it, or export the statements to a file.';

/** Why statements of a record store are not fetched. `host` and `server` name it. */
export const storeRefusals = {
  noStatements: (host: string, beginning: string) => ({
    what: `The record store ${host} answers with something else than statements.`,
    why: `It begins ${beginning}.`,
    fix: 'Check that the address is the xAPI endpoint, and not the page of the web site.',
  }),
  endless: (host: string) => ({
    what: `The pages of the record store ${host} have no end.`,
    why: 'It names a page that was read already, or more pages than there can be.',
    fix: EXPORT_INSTEAD,
  }),
  elsewhere: (next: string, server: string) => ({
    what: `The record store names a next page on another server: ${next}.`,
    why: `The key is for ${server} and goes nowhere else.`,
    fix: 'Ask who runs the record store to mend the address under "more", or export the statements to a file.',
  }),
  tooLarge: (megabytes: number) => ({
    what: `A page of statements is larger than ${megabytes} MB.`,
    why: 'No record store sends that many at once by itself.',
    fix: 'Ask who runs it to send smaller pages, or narrow the request with --activity and --since.',
  }),
  silent: {
    what: (host: string) => `The record store ${host} does not answer.`,
    late: (seconds: number) => `A page took more than ${seconds} seconds.`,
    fix: 'Check the address and the network, then start again.',
  },
};

/** Why it cannot be asked at all. */
export const askingRefusals = {
  unencrypted: (server: string) => ({
    what: `The record store ${server} is not asked without encryption.`,
    why: 'The key and the records would travel in the clear.',
    fix: 'Give its https address. Only a record store on this machine may be http.',
  }),
  keyInAddress: {
    what: 'The address of the record store has a key in it.',
    why: 'Addresses end up in logs and in the history of the shell.',
    fix: 'Put the key into the environment variables LRS_KEY and LRS_SECRET.',
  },
  noAddress: (given: string) => ({
    what: `"${given}" is no address of a record store.`,
    why: 'It should begin with https:// and name the xAPI endpoint.',
    fix: 'Give it as the record store shows it, such as https://lrs.example/xapi/.',
  }),
  noTime: (given: string) => ({
    what: `"${given}" is no point in time.`,
    why: 'Statements are asked for from a day, or from a time with its offset.',
    fix: 'Write 2026-07-01 (midnight UTC) or 2026-07-01T09:00:00+02:00.',
  }),
  noKey: {
    what: 'There is no key for the record store.',
    why: 'It is read from the environment variables LRS_KEY and LRS_SECRET, never from the command line.',
    fix: 'Set both, with a key that may read statements and nothing else.',
  },
};

/** What a record store means by the number that it answers with. */
export const statusAnswers = {
  what: (host: string, status: number) =>
    `The record store ${host} answers ${status}.`,
  401: {
    why: 'It does not know the key.',
    fix: 'Check LRS_KEY and LRS_SECRET.',
  },
  403: {
    why: 'The key may not read statements.',
    fix: 'Ask for a key that may read all statements.',
  },
  404: {
    why: 'There is no xAPI endpoint at this address.',
    fix: 'Check the address.',
  },
  busy: { why: 'It is busy for too long.', fix: 'Try again later.' },
  redirect: {
    why: 'It sends the request elsewhere, and the key goes nowhere else.',
    fix: 'Give the address that it leads to.',
  },
  other: {
    why: 'It says no more.',
    fix: 'Ask who runs it, with this number.',
  },
};
