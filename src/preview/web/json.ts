/** Levels of objects and lists. A data model has six, a statement eight. */
const DEEPEST = 64;

/** Reads JSON; undefined when it is none, or nested so deeply that writing it again would fail. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Level by level, since what descends into such a value breaks. */
function isDeeper(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap(insideOf);
  return level.length > 0;
}

function insideOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value)
    : [];
}
