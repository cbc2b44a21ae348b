/**
 * JSON for a `<script type="application/json">` block. `<` is escaped, so that
 * no text can close the element or open a comment in it.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The value that a JSON text holds; null where it is none, which is for a schema to refuse. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
