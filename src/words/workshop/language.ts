/** The language that a worker speaks, which takes only the words of this folder. */
export { language } from '../locale.ts';
