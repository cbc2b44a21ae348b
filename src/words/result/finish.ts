/** The headings, before and after. */
export const finish: string = 'Finish';
export const saveAndFinish: string = 'Save and finish';
export const finished: string = 'Finished';

export const seeList: string = 'See the list';
export const whatItDoes: string =
  'This saves your place and ends the launch. What you have done stays, and you can launch the course again.';
