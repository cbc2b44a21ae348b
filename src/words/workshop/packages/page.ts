/** The page that makes packages. What stands between backticks is shown as code. */
export const pageWords = {
  title: 'Make a package',
  description:
    'Choose the standard of your LMS and the rules of your organisation, and get the zip, made in this browser.',
  heading: 'Make a package for your LMS',
  lead: 'Choose what your LMS needs and which rules hold in your organisation. The zip is made in this browser: nothing you write here is sent anywhere.',
  noScript:
    'The form needs JavaScript, and it is off. The command below makes the same package without a browser.',
  refusal: 'What to mend',
  make: 'Make the package',
  preview: 'See which pages change',
  pages: 'Which pages change',
  made: 'The package',
};

/** The same from the command line. */
export const commandWords = {
  title: 'The same from the command line',
  about:
    'In a copy of the project, these make the same bytes for the same choices. The words are quoted for bash and other POSIX shells.',
  commands: 'Commands',
  copy: 'Copy the second line',
  options:
    '`npm run package -- --help` lists the options. The settings of the LMS are in',
  guide: 'Set it up in your LMS',
};

/** What has to be known of the files that the command names. */
export const commandNotes = {
  folder:
    'A browser does not tell in which folder a file lies: put that before its name.',
  rules: (file: string) =>
    `${file} holds your rules: this page gives it with the package.`,
};
