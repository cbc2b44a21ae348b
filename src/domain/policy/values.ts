import { HoldError } from '../../errors.ts';

/** The value at a path such as `exceptions.maxDays`; undefined where there is none. */
export function valueAt(policy: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? Reflect.get(part, key)
          : undefined,
      policy,
    );
}

/** The text or number at a path as it is printed; null where the policy holds none there. */
export function printed(policy: unknown, path: string): string | null {
  const value = valueAt(policy, path);
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : null;
}

/** A value of the policy inside a text: `{policy:exceptions.maxDays}`. */
const PLACEHOLDER = /\{policy:([^}]*)\}/g;

/** The paths that a text asks of the policy, in reading order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * The text with the policy's values in place of its `{policy:…}`.
 * @throws HoldError for a path that holds no text or number; `npm run check` finds it first.
 */
export function fillPolicy(text: string, policy: unknown): string {
  return text.replace(PLACEHOLDER, (mark, path: string) => {
    const value = printed(policy, path);
    if (value === null) {
      throw new HoldError(
        `${mark} finds no value.`,
        'content/policy.yaml has no text or number at that path.',
        'Correct the path, or add the value to content/policy.yaml.',
      );
    }
    return value;
  });
}

/** Fills every text in a piece of content: texts, and texts in lists and maps. */
export function fillAll<T>(content: T, policy: unknown): T;
export function fillAll(content: unknown, policy: unknown): unknown {
  if (typeof content === 'string') return fillPolicy(content, policy);
  if (Array.isArray(content)) {
    return content.map((part: unknown) => fillAll(part, policy));
  }
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, part]: [string, unknown]) => [
      key,
      fillAll(part, policy),
    ]),
  );
}
