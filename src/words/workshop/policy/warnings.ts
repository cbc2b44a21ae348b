/** What a policy makes worse of the practice desk and of the bank; a policy may do so. */
export const policyWarnings = {
  uselessMoves: (moves: readonly string[]) =>
    `no case has a use for ${moves.join(', ')}: expected each to change or to show something somewhere.`,
  easy: {
    refusing: (calls: number) =>
      `Refusing everybody passes the desk after ${calls} calls: expected it to fail always.`,
    suspicious: (calls: number) =>
      `Refusing and reporting everybody passes the desk after ${calls} calls: expected it to fail always.`,
    hurried: (calls: number) =>
      `Resetting everybody passes the desk after ${calls} calls: expected it to fail always.`,
  },
  neverPassed: (calls: number) =>
    `who works as the model courses do never passes the desk within ${calls} calls: expected a pass.`,
  /**
   * @param others how many more are asked under other policies.
   * @param line where the course promises `least`.
   */
  fewItems: (
    objective: string,
    asked: number,
    others: number,
    least: number,
    line: number,
  ) =>
    `the objective ${objective} has ${asked} ${asked === 1 ? 'item' : 'items'}${others > 0 ? ` under this policy (${others} more under others)` : ''}: expected at least ${least} besides those that the lesson asks (bank.perObjective, line ${line}).`,
};
