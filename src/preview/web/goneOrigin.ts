import { HOME } from '../addresses.ts';
import { originOf, type GoneOrigin } from './origins.ts';
import { plain, seeOther, type Reply } from './reply.ts';
import { words } from './words.ts';

/** Below a gone origin: clears it, and goes on to those of the learners that follow. */
const FORGET = '/lms/forget/';
/** Browsers follow twenty redirects. */
const MOST = 15;

/** Nothing in a browser outlives its package: databases, caches and workers go too. */
const CLEARED = { 'Clear-Site-Data': '"cache", "cookies", "storage"' };

/**
 * Where a browser goes to clear what a deleted package has left in it, origin after
 * origin, and then back to the LMS.
 */
export function forgetAddress(
  name: string,
  suffix: string,
  learners: readonly number[],
  home: string,
): string {
  const [first, ...more] = learners.slice(0, MOST);
  return first === undefined
    ? home
    : `${originOf(name, first, suffix)}${FORGET}${more.join('-')}`;
}

/** The answer to whatever comes to the origin of a package that is no longer here. */
export function answerGone(
  { name, suffix, admin }: GoneOrigin,
  path: string,
): Reply {
  const reply = path.startsWith(FORGET)
    ? seeOther(
        forgetAddress(
          name,
          suffix,
          path.slice(FORGET.length).split('-').filter(isKey).map(Number),
          `${admin}${HOME}?deleted=yes`,
        ),
      )
    : plain(410, words().notHere.gone(`${admin}${HOME}`));
  return { ...reply, headers: { ...reply.headers, ...CLEARED } };
}

function isKey(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}
