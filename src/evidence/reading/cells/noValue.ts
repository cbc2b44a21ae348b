/** Nothing, or signs that stand where nothing is: `-`, `--`, `–`, `—`, `.`, `…`. */
const NOTHING = /^[\s\p{Pd}\u2212_.·…]*$/u;
/** What systems and spreadsheets write for "not available"; no name and no id is spelt so. */
const NOT_AVAILABLE = /^(?:n\s*\/\s*[ad]|#n\/?a|#nv|#n\/d|[(<[]null[)>\]])$/i;
const WORDS: ReadonlySet<string> = new Set([
  'n.a.',
  'n.a',
  'na',
  'nan',
  'nil',
  'none',
  'null',
  'undefined',
  'not available',
  'not applicable',
]);

/** Whether a cell for a number, a time, a date or a group says that it has no value. */
export function hasNoValue(text: string): boolean {
  const plain = text.trim();
  if (beginsValue(plain.charCodeAt(0))) return false;
  return namesNobody(plain) || WORDS.has(plain.toLowerCase());
}

/** Whether no word and no sign for "no value" begins so, as most cells do: with a figure, or a letter but N and U. */
function beginsValue(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 && letter !== 110 && letter !== 117;
}

/**
 * Whether a cell for a name says nothing. Fewer words than elsewhere: people are called
 * Null and Na. `null` alone is no id, since a database writes it for everybody.
 */
export function namesNobody(text: string): boolean {
  const plain = text.trim();
  if (beginsValue(plain.charCodeAt(0))) return false;
  return isNothing(plain) || NOT_AVAILABLE.test(plain);
}

/** Whether a cell for an id or an account says nothing. */
export function isNoId(text: string): boolean {
  return namesNobody(text) || text.trim().toLowerCase() === 'null';
}

/** Whether a cell is empty or holds nothing but such signs: of a status, every word is asked about. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
