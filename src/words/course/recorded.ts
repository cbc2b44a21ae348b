/** What a course records and who sees it, said before anything is recorded. */
export const recordedWords = {
  title: 'What this course records, and who can see it',
  /** Around the course's title. */
  where: {
    before: 'When you launch',
    after: 'from your organisation’s LMS, the LMS records:',
  },
  place:
    'where you are in the course, when you started and how long you spent;',
  answers:
    'each answer in the knowledge check, whether it was right, and how long it took;',
  calls:
    'for each practice call, the moves you made, how it ended, and how long it took (your organisation can have the moves left out);',
  way: 'which way you took;',
  known:
    'which objectives you showed that you know before the lesson, and where the check asked fewer questions for that;',
  acknowledged:
    'that you have read your organisation’s reset procedure, if you confirm it;',
  result: 'your score and whether you passed.',
  site: 'Opened from a public site, the course records nothing and keeps your place in this browser.',
};

/** Who sees it, and what stays here. */
export function whoSees(hasDesk: boolean): string {
  const stays = hasDesk
    ? ': your own words for a no stay on the page, and calls that you choose to hear are spoken by voices of this device'
    : '';
  return `Your organisation decides who may look at LMS records; usually that is the people who run the training and your manager. Nothing is sent anywhere else${stays}. In this browser the course keeps your choice of colours, and answers that the LMS has not accepted yet, until it does.`;
}
