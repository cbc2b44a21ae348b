import { Markup, printMarkup } from './markup.ts';

export { Markup as Html };

/** A piece of a page; its values are escaped as {@link printMarkup} says. */
export const html = printMarkup;
