/** What is being done while a package is made. */
export const doingWords = {
  authored: 'Fetching what the course was written from',
  comparing: 'Comparing the pages',
  files: 'Fetching the files of the course',
  proving:
    'Proving every simulated call under your rules, and packing; this takes some seconds',
  packing: 'Packing',
};

/** How it ended, and why nothing was made. */
export const endWords = {
  done: 'Done.',
  nothing: 'Nothing was made.',
  notMade: 'The package could not be made.',
  oneChoice: 'One choice cannot be used.',
  reload:
    'Reload the page and try again. If it happens again, make the package with npm run package.',
};
