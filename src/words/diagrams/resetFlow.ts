/** The secure reset as a flow, around its steps. */
export const flowWords = {
  title: 'The secure reset',
  lead: 'Proof and approval come first. The breach path is the same call with both left out.',
  showAll: 'Show all steps',
  next: 'Next step',
  yes: 'Yes',
  no: 'No',
  /** Beside a check that counts only with another. */
  notByItself: '(not by itself)',
};

export const flowRequest = {
  title: 'Request',
  text: 'A call, chat, email or visit opens the ticket. It proves nothing yet. Open the record and the recent tickets.',
  breach: 'Reset at once: no identity check, no approval.',
  breachEnd: 'The impostor owns the account.',
};

export const flowBackup = {
  title: 'Does a method registered earlier still work?',
  text: 'A second phone, a hardware key, recovery codes. Let them name it.',
  yes: 'Help with that. There is no reset.',
};

export const flowVerify = {
  title: 'Verify: do the checks confirm them?',
  /** Around how many checks it takes: `one`, or a number from two on. */
  by: { before: 'Out of band, by', one: 'one', after: 'of these:' },
  /** Around how many a privileged account takes. */
  privileged: {
    before: 'A privileged account needs',
    after: ', one of them of a strong kind.',
  },
  no: 'Say no, and never which check failed. Offer a way that works, such as a loan key.',
  counter: 'Or the counter.',
  video: 'Or a video appointment.',
  suspect: 'If you suspect an impostor, tell Security.',
};

export const flowApprove = {
  title: 'Approve: is there a yes?',
  manager: 'You ring the line manager on the directory number.',
  deputy: 'The named deputy may stand in.',
  unreachable: 'Where nobody can be reached, Security may approve.',
  security: 'You ask Security, through the directory.',
  line: 'The line.',
  lineText: 'Nothing is reset until 2 and 3 are a yes.',
  no: 'The reset waits. Say when and how it goes on. Nobody approves their own.',
};

export const flowReset = {
  title: 'Reset',
  text: 'Only now. A privileged account is reset by second line.',
};

export const flowEnrol = {
  title: 'Enrol',
  atOnce: 'A new method, at once: no unprotected gap.',
  later: 'A new method, at a time agreed on, and checked.',
};

export const flowCleanUp = {
  title: 'Clean up and tell',
  text: 'Take the lost method off, end all open sessions, and send notice to each contact point that was on file before.',
};

export const flowLog = {
  title: 'Log',
  text: 'Write down what happened. The log is reviewed for patterns.',
};
