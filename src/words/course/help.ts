/** The help, and the way to call card and job aids. */
export const helpWords = {
  title: 'Help',
  /** How a call is played, before anything else while one is. */
  onACall: ['Listen.', 'Look up or ask.', 'Decide and log.'],
  /** The links to the papers, in one sentence. */
  card: 'Reset call card',
  and: 'and',
  allAids: 'all job aids',
  ownTab: ', each in a tab of its own.',
  connection: 'Connection to your LMS',
  isSaved: ': is my work saved?',
  callWaits: 'The case waits.',
  close: 'Close',
};

/** The papers, where they are offered at the end of a course. */
export const paperWords = {
  title: 'For the desk',
  what: 'The call card has the checks in their order and the words for saying no. Each opens in a tab of its own, to print or to keep open; the course stays here.',
  card: 'Reset call card',
  allAids: 'All job aids',
};
