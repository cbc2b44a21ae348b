/** The start page of the site. */
export const homeWords = {
  title: 'Hold the Line: a course for IT helpdesks',
  description:
    'A course for IT helpdesks on MFA exceptions, recovery codes and MFA resets: what to check, who approves, what to record, what to say. For any LMS.',
  heading: 'Someone rings and has lost their phone. Who is it?',
  choose: 'Choose a course',
  jobAids: 'Job aids for the desk',
};

/** What the site is, beside its heading. @param isOne whether it holds a single course. */
export function homeLead(isOne: boolean): string {
  return `Hold the Line ${isOne ? 'is a course' : 'holds courses'} for IT helpdesks: what to check before you reset MFA or leave somebody out of it, who approves, what to write down, and what to say when the caller pushes.`;
}

/** The call before the lesson's first step, in three pictures. */
export const callStrip = {
  title: 'Friday, ten to five: two minutes at the service desk',
  caller: {
    title: '“Martin, from procurement”',
    text: 'He wants his MFA moved to a new phone. He knows his employee number, his manager and the supplier he has to pay. All of it is correct.',
  },
  desk: {
    title: 'The agent holds the line',
    text: 'Correct answers are no proof. She rings the number on Martin’s record, whatever the caller says.',
  },
  train: {
    title: 'The other Martin answers',
    text: 'He is on a train with his phone in his hand. He has called nobody. Nothing is reset.',
  },
};
