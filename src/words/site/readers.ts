/** The four readers of the site: who they are, and where each goes. */
export const readerWords = {
  title: 'Which line is yours?',
  learner: {
    reader: 'Learner',
    who: 'You answer the calls.',
    text: 'Take your course in your LMS, where your result is recorded, or here for practice.',
  },
  admin: {
    reader: 'LMS admin',
    who: 'You put it into the LMS.',
    text: 'One zip, the settings with reasons, a self-test of two minutes, and what to do when something is wrong.',
    setUp: 'Set it up',
    makePackage: 'Make a package',
  },
  manager: {
    reader: 'Manager',
    who: 'You have to show that it was done.',
    text: 'What the records hold, which export to take, and what they cannot tell you.',
    read: 'Read the records',
    makePack: 'Make an evidence pack',
  },
  author: {
    reader: 'Author',
    who: 'You change what is taught.',
    text: 'Plain files, your own rules, and a check that names file, line and fix.',
    edit: 'Edit the content',
  },
};
