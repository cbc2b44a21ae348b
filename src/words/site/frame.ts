/** What stands around every page of the site. */
export const siteWords = {
  skip: 'Skip to the content',
  nav: 'Site',
  openSource:
    'Hold the Line is open source under the MIT licence. Organisations, people and calls in it are invented unless a source is cited.',
  licences: 'Licences of parts used',
};
