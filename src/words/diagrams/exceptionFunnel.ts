/** A title and its note, in lines of the drawing. */
interface Noted {
  title: string;
  lines: string[];
}

/** The levels of the funnel, from the top; they have room for one, one and two lines where it is wide, for two below the first where it is narrow. */
export const funnelLevels: [Noted, Noted, Noted] = [
  { title: 'All accounts', lines: ['People, systems, services'] },
  {
    title: 'MFA enforced',
    lines: ['Protected: a password', 'is not enough'],
  },
  { title: 'Exceptions', lines: ['Exposed: a password', 'may be enough'] },
];

/** Where attackers aim. */
export const attackers: Noted = {
  title: 'Attackers aim here',
  lines: ['The account without', 'MFA is the easy way in.'],
};

/** What makes an exception worse, one below the other with a cross beside each; four lines in all. */
export const madeWorse = {
  title: 'Made worse by',
  faults: [['No end date'], ['No review'], ['No compensating', 'controls']],
};

export const funnelWords = {
  title: 'The exception funnel',
  lead: 'Most accounts are protected. Attackers go for the few that are not.',
  /** Where the breach path ends, and what the attackers think, as sentences. */
  breachEnd: 'Attackers aim here, at level 3.',
};
