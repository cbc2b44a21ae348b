/** Where something stands in a module: `deeds.reset`, `noTicks[0]`. */
type Place = string;

/** What may be the same in both languages. */
export interface Sameness {
  /** Words that are spelled alike in both. */
  words: ReadonlySet<string>;
  /** Exports that hold ids alone. */
  ids: ReadonlySet<string>;
}

/** Fields that hold what the program compares, in any list of `{ value, label }` and the like. */
const ID_FIELDS = ['value', 'path', 'kind', 'id', 'code'];

/** What is wrong with a twin beside its English module, a line each; none where it fits. */
export function compareTwins(
  english: object,
  twin: object,
  same: Sameness,
): string[] {
  return compareKeys(english, twin, '', same);
}

function compareKeys(
  english: object,
  twin: object,
  place: Place,
  same: Sameness,
): string[] {
  const theirs = new Map<string, unknown>(Object.entries(twin));
  const ours = new Map<string, unknown>(Object.entries(english));
  const inside = (key: string) =>
    Array.isArray(english)
      ? `${place}[${key}]`
      : `${place}${place === '' ? '' : '.'}${key}`;
  return [
    ...[...theirs.keys()]
      .filter((key) => !ours.has(key))
      .map((key) => `${inside(key)} is not in the English module`),
    ...[...ours].flatMap(([key, value]) => {
      if (!theirs.has(key)) return [`${inside(key)} is missing`];
      const isId =
        ID_FIELDS.includes(key) || (key === '0' && isPair(english, twin));
      return compareValues(value, theirs.get(key), inside(key), same, isId);
    }),
  ];
}

/** A row of a list of `[id, words]`, told by a first part that is in both. */
function isPair(english: object, twin: object): boolean {
  return (
    Array.isArray(english) &&
    Array.isArray(twin) &&
    english.length === 2 &&
    english[0] === twin[0]
  );
}

function compareValues(
  english: unknown,
  twin: unknown,
  place: Place,
  same: Sameness,
  isId: boolean,
): string[] {
  const [kind, other] = [kindOf(english), kindOf(twin)];
  if (kind !== other) return [`${place} is ${other} and should be ${kind}`];
  if (typeof english === 'function' && typeof twin === 'function')
    return english.length === twin.length
      ? []
      : [
          `${place} takes ${twin.length} parameters and should take ${english.length}`,
        ];
  if (typeof english === 'string' && typeof twin === 'string')
    return compareText(english, twin, place, isId || same.ids.has(place), same);
  if (isObject(english) && isObject(twin)) {
    const listed = same.ids.has(place)
      ? { ...same, ids: new Set(idsBelow(english, place)) }
      : same;
    return compareKeys(english, twin, place, listed);
  }
  return english === twin ? [] : [`${place} is another value than in English`];
}

function compareText(
  english: string,
  twin: string,
  place: Place,
  isId: boolean,
  { words }: Sameness,
): string[] {
  if (isId)
    return english === twin
      ? []
      : [`${place} is an id, “${english}”, and must not be translated`];
  if ((english === '') !== (twin === ''))
    return [`${place} is empty in one language and not in the other`];
  const needsNone = !/\p{L}/u.test(english) || words.has(english);
  return english === twin && !needsNone
    ? [`${place} is still English: “${english}”`]
    : [];
}

/** The places of all that a list of ids holds. */
function idsBelow(list: object, place: Place): Place[] {
  return Object.keys(list).map((key) => `${place}[${key}]`);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
