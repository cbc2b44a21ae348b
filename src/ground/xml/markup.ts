import { printMarkup } from '../markup.ts';

/**
 * A piece of XML; its values are escaped as {@link printMarkup} says. What XML cannot hold
 * in any form stays in them: the caller takes it out.
 */
export const xml = printMarkup;
