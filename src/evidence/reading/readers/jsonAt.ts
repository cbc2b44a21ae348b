import { at } from '../../../ground/json.ts';

/** The text at a path of names, a number as text; null where there is none, or an empty one. */
export function textAt(value: unknown, ...path: string[]): string | null {
  const found = at(value, ...path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

/** The number at a path of names, also when it is written as text, and however large; null for anything else. */
export function numberAt(value: unknown, ...path: string[]): number | null {
  const found = at(value, ...path);
  if (typeof found === 'number') return found;
  return typeof found === 'string' && /^-?\d+(\.\d+)?$/.test(found.trim())
    ? Number(found)
    : null;
}

/** The list at a path of names; empty where there is none. */
export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The texts of a list. */
export function textsAt(value: unknown, ...path: string[]): string[] {
  return listAt(value, ...path).filter((one) => typeof one === 'string');
}
