import type { Told } from '../../../../../errors.ts';

/** The words of a course structure; `part` is `title` or `description`, `element` stands for a whole tag. */
export const titleWords = {
  silent: (element: string, part: string): Told => ({
    what: `${element} has no words in its <${part}>.`,
    why: 'LMSs refuse a course structure without it, and show it to people.',
    fix: `Write <${part}><langstring lang="en">…</langstring></${part}>.`,
  }),
  language: (element: string, part: string, tag: string): Told => ({
    what: `The <${part}> of ${element} says lang="${tag}".`,
    why: 'The schema knows languages by tags such as en or en-GB, and strict LMSs refuse another.',
    fix: 'Write the tag with a hyphen, or leave lang out.',
  }),
};
