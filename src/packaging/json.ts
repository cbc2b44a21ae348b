/**
 * JSON for a `<script type="application/json">` block. `<` is escaped, so that
 * no text can close the element or open a comment in it.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
