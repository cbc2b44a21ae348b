/** The locale that a build is written in, as HTML and Intl call it: numbers and times are written as its people do, whatever the browser's own. */
export const language: string = 'en-GB';
