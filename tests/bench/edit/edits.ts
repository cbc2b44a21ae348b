/** A sentence that somebody changes, and where on a page they see it. */
export interface Edit {
  name: string;
  file: string;
  /** Some words of the file, as they stand there and on the page. */
  words: string;
  address: string;
  /** Which elements hold them. */
  within: string;
}

const COURSE = 'mfa-exceptions';
const ITEM = {
  file: `content/${COURSE}/items/which_account_is_exception.yaml`,
  words: 'Which of these four is an MFA exception',
};
const CASE = {
  file: `content/${COURSE}/cases/C04.yaml`,
  words: 'the year we moved to the new building',
};

/** What authors change all day, each on the pages that show it. */
export const EDITS: readonly Edit[] = [
  {
    name: 'A sentence of the lesson',
    file: `content/${COURSE}/lesson.mdx`,
    words: 'So it is with every request in this course',
    address: `/${COURSE}#why-exceptions-matter`,
    within: 'main p',
  },
  {
    name: 'A stem, on the page of its item',
    ...ITEM,
    address: `/gallery/items/${COURSE}/which_account_is_exception`,
    within: '.stem',
  },
  {
    name: 'A stem, in the lesson',
    ...ITEM,
    address: `/${COURSE}#why-exceptions-matter`,
    within: 'main p, main legend, main h3',
  },
  {
    name: 'A line of a call, on the page of its case',
    ...CASE,
    address: `/gallery/cases/${COURSE}/C04/A`,
    within: 'main p',
  },
  {
    name: 'A sentence of the interface, at the desk',
    file: 'src/words/simulation/queueScreen.ts',
    words: 'Close a call before you leave the course',
    address: `/${COURSE}#practice-desk`,
    within: '.desk p',
  },
  {
    name: 'A sentence of the interface, on the page of an item',
    file: 'src/words/quiz.ts',
    words: 'Tick each right answer',
    address: `/gallery/items/${COURSE}/app_truly_without`,
    within: 'main p',
  },
];
