import type { Tactic } from '../schema/caseParts.ts';

/** The pressure tactics by name. */
export const tacticNames: Record<Tactic, string> = {
  AUTH: 'Authority',
  URG: 'Urgency',
  SYMP: 'Sympathy',
  FAM: 'Familiarity',
  INTIM: 'Intimidation',
  RECIP: 'A favour returned',
  PART: 'Partial knowledge',
  HELP: 'Your wish to help',
  FATIGUE: 'Wearing down',
  ISOL: 'Secrecy',
  SOCIAL: 'Everybody does it',
  CONS: 'A colleague agreed',
};

/** What to answer when one of them is used. */
export const tacticAnswers: Record<Tactic, string> = {
  AUTH: 'Rank changes nothing: the more an account can do, the more checks it needs.',
  URG: 'The hurry is theirs; the order of the checks is yours, and a check takes minutes.',
  SYMP: 'Be kind in words, and keep the order of the checks.',
  FAM: 'A friendly voice and the right names prove nothing. Ring the number on file.',
  INTIM: 'Stay polite, say what you can do, and bring in your lead.',
  RECIP: 'Say thank you, and do the same checks.',
  PART: 'Details can be bought or looked up. They find a record; they do not prove who is calling.',
  HELP: 'Helping well means making sure who you are helping.',
  FATIGUE:
    'The tenth time you are asked, the answer is what it was the first time.',
  ISOL: 'Being asked to tell nobody is a reason to tell somebody.',
  SOCIAL: 'Whatever others do, it is your name on this log entry.',
  CONS: 'An agreement you did not hear yourself is a claim. Ask the approver.',
};
