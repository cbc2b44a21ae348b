import type { SourceFile } from '../../checks/finding.ts';
import { HoldError } from '../../errors.ts';

/** Files of the content folder as they shall be, with what an author does next. */
export interface NewFiles {
  /** Files that were not there. */
  created: SourceFile[];
  /** Files that were there and have more lines now. */
  changed: SourceFile[];
  /** What to do next, a sentence each. */
  next: string[];
}

/** Collects new files and changes beside what is there already. */
export class Draft {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after = new Map<string, string>();

  constructor(files: readonly SourceFile[]) {
    this.#before = new Map(files.map(({ path, text }) => [path, text]));
  }

  /** Writes a file that must not be there. Throws a HoldError where it is. */
  create(path: string, text: string): void {
    if (this.#before.has(path)) {
      throw new HoldError(
        `${path} is there already.`,
        'This command writes new files, and never over one that is there.',
        'Choose another id, or edit the file.',
      );
    }
    this.#after.set(path, text);
  }

  /**
   * Changes a file that must be there.
   * @param edit makes the new text; null where it does not find the place.
   */
  change(path: string, edit: (text: string) => string | null): void {
    const text = this.#after.get(path) ?? this.#before.get(path);
    const edited = text === undefined ? null : edit(text);
    if (edited === null) {
      throw new HoldError(
        `${path} has no place for the new line.`,
        text === undefined
          ? 'The file is not there.'
          : 'The list that it belongs to is missing, or is written in a way that this command does not know.',
        'Run npm run check, and mend what it finds in that file first.',
      );
    }
    this.#after.set(path, edited);
  }

  done(next: string[]): NewFiles {
    const files = [...this.#after].map(([path, text]) => ({ path, text }));
    return {
      created: files.filter(({ path }) => !this.#before.has(path)),
      changed: files.filter(({ path }) => this.#before.has(path)),
      next,
    };
  }
}

/** A template with its `{{names}}` filled in. */
export function filled(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replace(
    /\{\{(\w+)\}\}/g,
    (mark, name: string) => values[name] ?? mark,
  );
}
