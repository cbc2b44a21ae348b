/** A title and its note, in lines of the drawing. */
interface Noted {
  title: string;
  lines: string[];
}

export const codeLifeWords = {
  title: 'The life of a recovery code',
  lead: 'A code is a spare key. Every use ends in a fresh set; every careless copy is a way in.',
};

/** The stops of the safe line in their order; the third has room for three lines. */
export const codeSteps: [Noted, Noted, Noted, Noted, Noted, Noted] = [
  {
    title: 'Enrol in MFA',
    lines: ['The person sets up', 'a second factor.'],
  },
  {
    title: 'Codes created',
    lines: ['Each works once,', 'without the device.'],
  },
  {
    title: 'Stored safely',
    lines: ['Admins: in a safe.', 'Others: an encrypted', 'password manager.'],
  },
  {
    title: 'One code used',
    lines: ['In an emergency:', 'no device to hand.'],
  },
  {
    title: 'Code cancelled',
    lines: ['It is spent. Find out', 'why it was used.'],
  },
  {
    title: 'Fresh set',
    lines: ['The old set is', 'destroyed. Back to 3.'],
  },
];

/** What stands inside the loop: in two lines, or in one where the drawing is narrow. */
export const codeLoop = {
  lines: ['Every use ends', 'in a fresh set'],
  title: 'The loop.',
  goesRound: 'Steps 3 to 6 go round.',
};

/** The stops of the breach path: two lines, one, and two. */
export const codeBreach: {
  leaves: string;
  stops: [string[], string[], string[]];
} = {
  leaves: 'It leaves after step 2.',
  stops: [
    ['Kept in mail, notes', 'or a shared file'],
    ['Attacker finds them'],
    ['With the password,', 'MFA is bypassed'],
  ],
};
