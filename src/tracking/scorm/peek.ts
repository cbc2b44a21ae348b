/** A property of a foreign object; undefined where there is none or the browser forbids the look (cross-origin). */
export function peek(owner: unknown, key: string): unknown {
  if (
    owner === null ||
    (typeof owner !== 'object' && typeof owner !== 'function')
  )
    return undefined;
  try {
    return Reflect.get(owner, key);
  } catch {
    return undefined;
  }
}
