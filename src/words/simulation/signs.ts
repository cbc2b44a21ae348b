/** What the signs of a call mean, in the help. */
export const signs: readonly string[] = [
  'The tag beside a name says whether a check that counts has said yes so far, and not who it is.',
  'The line has a dot for each move, and the pause sign stands where you are: nothing is paused. Red is no verdict: it stays until a check says yes.',
  '“Record first”: open the directory record, then it can be done.',
  'In the log, “No answer” means that nobody was reached, and “No proof” that what came settles nothing.',
];
