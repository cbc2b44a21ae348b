/**
 * Text that a spreadsheet would take for a formula gets a leading apostrophe, which
 * makes it text: what begins with `=`, `+`, `-`, `@`, in full width too, a tab or a line
 * break. Text that looks as if that had been done gets one more, so that it can be undone.
 */
export function neutraliseFormula(text: string): string {
  // papaparse's own escapeFormulae misses a formula that contains a line break.
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link neutraliseFormula}. */
export function restoreFormula(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}
