import { isObject } from '../../../ground/json.ts';
import { listAt, textAt } from './jsonAt.ts';

/** JSON objects as a table: a row for each object of the list inside, else one for the object. */
export interface JsonTable {
  /** What stands beside the list by its name; what stands in it as `courses.name`. */
  labels: string[];
  rows: (value: unknown) => string[][];
}

/** The table that the file's first value gives; null when that is no object. */
export function jsonTable(first: unknown): JsonTable | null {
  if (!isObject(first)) return null;
  const list = Object.keys(first).find((name) =>
    listAt(first, name).some(isObject),
  );
  const own = plainNames([first]);
  const within = plainNames(list === undefined ? [] : listAt(first, list));
  const cells = (value: unknown, names: readonly string[]): string[] =>
    names.map((name) => textAt(value, name) ?? '');
  return {
    labels: [...own, ...within.map((name) => `${list}.${name}`)],
    rows: (value) =>
      list === undefined
        ? [cells(value, own)]
        : listAt(value, list).map((part) => [
            ...cells(value, own),
            ...cells(part, within),
          ]),
  };
}

function plainNames(values: readonly unknown[]): string[] {
  const names = values
    .filter(isObject)
    .flatMap((value) =>
      Object.keys(value).filter((name) => !isNested(value[name])),
    );
  return [...new Set(names)];
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
