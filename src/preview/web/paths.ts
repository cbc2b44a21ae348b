import { Refusal } from './request.ts';
import { words } from './words.ts';

/** Addresses are decoded once; a second layer is looked at too, in case something decodes twice. */
const LAYERS = 3;

/**
 * Throws a 400 for an address whose path steps out of its folder, plainly or encoded.
 * `target` is what stands in the request line, before any parser has tidied it up.
 */
export function requirePlainPath(target: string): void {
  let path = target.split(/[?#]/, 1)[0] ?? '';
  for (let layer = 0; layer < LAYERS; layer += 1) {
    if (!path.startsWith('/') || path.startsWith('//') || leaves(path))
      throw new Refusal(400, words().notAnswered.leavesFolder);
    const next = decoded(path);
    if (next === path) return;
    path = next;
  }
}

function leaves(path: string): boolean {
  return (
    path.split('/').includes('..') ||
    [...path].some(
      (letter) => letter === '\\' || letter < ' ' || letter === '\x7f',
    )
  );
}

/** A percent sign that stands for itself leaves the text as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
