/** The choices as sentences of the form call them; `status` goes on with the status itself. */
export const optionNames = {
  standard: 'The standard',
  status: 'a pass reported as',
  mastery: 'A pass mark for the LMS',
  title: 'The title',
  calls: 'What is recorded of a call',
  way: 'Way through the course',
  languages: 'Languages',
  accent: 'The accent colour',
  logo: 'The logo',
};

/** What was written into a field. */
export function writtenValue(value: string): string {
  return JSON.stringify(value);
}

/** The file that was chosen as the logo. */
export function logoFile(name: string): string {
  return `The logo ${name}`;
}

/** What the findings call the rules of the form. */
export const rulesOfForm: string = 'the form';
