/** What a save held, beside what each of them holds. */
interface Contents {
  answers: number;
  objectives: number;
  judged: boolean;
}

/** What a save held. */
export function contentsWords({
  answers,
  objectives,
  judged,
}: Contents): string {
  const parts = ['bookmark, saved data and time'];
  if (answers > 0)
    parts.push(
      answers === 1 ? '1 answer or call' : `${answers} answers or calls`,
    );
  if (objectives > 0)
    parts.push(
      `${objectives} ${objectives === 1 ? 'objective' : 'objectives'}`,
    );
  if (judged) parts.push('score and final status');
  return parts.join('; ');
}

/** Which of the three words a save has earned so far: given, accepted, or given with a yes that something speaks against. */
export const refused: string = 'given, and refused';
export const accepted: string = 'accepted';
export const doubtedWords = (doubt: string): string =>
  `given, and a yes that is doubted: ${doubt}`;

export const title: string = 'Saves of this launch';
export const inPractice: string =
  'Practice: they go to this browser, not to an LMS.';
export const order: string =
  'The newest comes first; earlier ones are left out.';

/** What the three words mean. */
export const meanings: string =
  'Given: kept in this browser. Accepted: the LMS said yes, and nothing speaks against it. Confirmed: read back from the LMS by a later launch, so no save is confirmed in the launch that makes it.';
