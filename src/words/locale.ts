/** The locale that a build is written in, as HTML and Intl call it. */
export const language: string = 'en-GB';
