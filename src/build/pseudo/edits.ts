/** A piece of a text, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all of these made; no two may overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return made + text.slice(done);
}
