/** What is said of a record in SCORM where the LMS itself says nothing. */
export const noReason: string = 'The LMS gave no reason.';
export const notBegun: string = 'The launch has not begun.';
export const ended: string =
  'This launch has ended; open the course again from the LMS.';
export const takesNoAnswers: string = 'The LMS takes no single answers.';
export const keepsNoObjectives: string = 'The LMS keeps no objectives.';
export const scoreStays: string = 'The attempt is closed; its score stays.';

/** After the name of a function that the LMS's object should have. */
export const noFunction: string = "is not a function of the LMS's interface.";

/** Of a value with so many characters where fewer are allowed. */
export const tooLong = (
  length: number,
  standard: string,
  limit: number,
): string =>
  `${length} characters where ${standard} allows ${limit}; the earlier value stays.`;
