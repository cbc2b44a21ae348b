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

/** Whether a cell for an id or an account says nothing, or less than it did: a spreadsheet shows 123456789011 and 123456789012 as one. */
export function isNoId(text: string): boolean {
  return (
    namesNobody(text) ||
    text.trim().toLowerCase() === 'null' ||
    isShortened(text)
  );
}

/** Whether a spreadsheet has left out figures of a long number: `1.23457E+11`. */
export function isShortened(text: string): boolean {
  return /^\s*\d(?:[.,]\d+)?E\+\d+\s*$/i.test(text);
}

/** The first and last days that databases and spreadsheets can write, which stand where no day is. */
const NO_YEARS: ReadonlySet<string> = new Set(
  '1753 1899 1900 1969 1970 9999'.split(' '),
);
const NO_DAY =
  /^(?:0+|0{2,4}([-./])0{1,2}\1(?:0000|00)\b.*|0001[-./]0?1[-./]0?1\b.*|0?1[-./]0?1[-./]0001\b.*)$/;

/** Whether a cell for the day of a course says that there is none, in words or by a day before there were any such courses. */
export function isNoDay(text: string): boolean {
  if (hasNoValue(text) || NO_DAY.test(text.trim())) return true;
  const [year, ...others] = text.match(/(?<![\d+])\d{4}(?!\d)/g) ?? [];
  return year !== undefined && others.length === 0 && NO_YEARS.has(year);
}

/** Whether a cell is empty or holds nothing but such signs: of a status, every word is asked about. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
