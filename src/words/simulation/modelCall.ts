// A sound course of a call: as the worked example, and beside one's own.

/** Over the worked example. */
export function exampleTitle(title: string): string {
  return `A worked example: ${title}`;
}

export const nextMove: string = 'Next move';
export const showAll: string = 'Show all';

/** After the move that shows who is calling, or that nothing shows it. */
export const settlesCall: Record<'settles' | 'nothing_does', string> = {
  settles: 'This settles the call: what it shows decides the rest.',
  nothing_does: 'Nothing settles this call: the answer is “not yet”.',
};

/** Whether the learner made a move, for those who do not see its mark. */
export const youDid: string = 'You did this.';
export const youDidNot: string = 'You did not.';

export const noGoodEnding: string =
  'Under the policy in force this call has no good ending.';

/** The moves that the learner made beside those. */
export function madeBesides(names: readonly string[]): string {
  return `You made besides: ${names.join('; ')}.`;
}
