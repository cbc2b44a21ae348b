/** Registrations of SCORM Cloud. */
export const cloudWords = {
  name: 'SCORM Cloud: registrations (JSON)',
  basis:
    "Names from the vendor's API v2 documentation and clients; the scale of score.scaled and the form of times were not seen in a real export.",
  sign: 'The members registrationCompletion, learner and course of SCORM Cloud',
  score:
    'SCORM Cloud does not say whether score.scaled counts to 1 or to 100. Above 1 it is read as per cent; between 0 and 1 it stays unknown, unless the course recorded its own score.',
  release:
    'course.version counts imports of the package, not releases of the course; the release is known only from the objectives in the runtime data.',
  answers: 'Answers and calls are there only with runtime data.',
  withRuntime: 'Registrations with runtime data (includeRuntime=true).',
  withAnswers:
    'Registrations with includeChildResults=true, includeInteractionsAndObjectives=true and includeRuntime=true.',
};

/** A value that is no registration. @param member of it; empty for the value as a whole. @param found what stands there; null for what is no text. */
export function noRegistration(member: string, found: string | null): string {
  return `${member || 'The value'} is ${found === null ? 'missing or of another kind' : `"${found}"`}: this is no registration as SCORM Cloud writes it.`;
}

/** Statements of a record store. */
export const xapiWords = {
  name: 'xAPI statements from a learning record store (JSON)',
  basis:
    'xAPI 1.0.3 and cmi5; what our own course sends was checked against the strict record store in our tests.',
  sign: 'The members actor, verb and object of an xAPI statement',
  attempt: 'xAPI does not count attempts: each registration is one.',
  learnerId:
    'Where the record store knows people only by a hash of their address, the hash is the id, and a roster cannot be matched by it. The home page of an account is left out.',
  unit: 'Statements do not name the unit; a roster does.',
};

/** Why a statement gives no record. */
export const statementReasons = {
  noVerb: 'It has no verb.',
  noTime: 'Neither timestamp nor stored is a time with an offset.',
  voidsNothing: 'It takes a statement back and does not say which.',
  nobody: 'Its actor has no account, mbox, mbox_sha1sum or openid.',
  noCourse: 'It names no course.',
  otherVerb: (verb: string) =>
    `"${verb}" says nothing about completion, answers or objectives.`,
};
