import type { SourceFile } from '../../checks/finding.ts';
import { twinsIn } from '../../checks/locales/translatedFolders.ts';
import { twinPath } from '../../checks/locales/twins.ts';
import { HoldError } from '../../errors.ts';
import { withModeline } from '../modeline.ts';

/** Files of the content folder as they shall be, with what an author does next. */
export interface NewFiles {
  /** Files that were not there. */
  created: SourceFile[];
  /** Files that were there and have more lines now. */
  changed: SourceFile[];
  /** What to do next, a sentence each. */
  next: string[];
}

/**
 * Collects new files and changes beside what is there already. What a translated course
 * gets, each of its translations gets too, in the same words: they are left to translate.
 */
export class Draft {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after = new Map<string, string>();
  readonly #untranslated = new Set<string>();
  readonly #root: string;

  constructor(files: readonly SourceFile[], root: string) {
    this.#before = new Map(files.map(({ path, text }) => [path, text]));
    this.#root = root;
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
    for (const twin of this.#twinsOf(path)) {
      if (this.#before.has(twin)) continue;
      const place = twin.slice(this.#root.length + 1);
      this.#after.set(twin, withModeline(place, text));
      this.#untranslated.add(twin);
    }
  }

  /**
   * Changes a file that must be there, and its translations, where they have the place.
   * @param adds words, which are left to translate; else only ids and numbers.
   * @param edit makes the new text; null where it does not find the place.
   */
  change(
    path: string,
    edit: (text: string) => string | null,
    adds: 'ids' | 'words' = 'ids',
  ): void {
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
    for (const twin of this.#twinsOf(path)) {
      const translated = this.#after.get(twin) ?? this.#before.get(twin);
      const changed = translated === undefined ? null : edit(translated);
      if (changed === null) continue;
      this.#after.set(twin, changed);
      if (adds === 'words') this.#untranslated.add(twin);
    }
  }

  /** Where the translations of a file stand, or would stand. */
  #twinsOf(path: string): string[] {
    return twinsIn([...this.#before.keys()], path, this.#root).map((locale) =>
      twinPath(path, locale, this.#root),
    );
  }

  done(next: string[]): NewFiles {
    const files = [...this.#after].map(([path, text]) => ({ path, text }));
    return {
      created: files.filter(({ path }) => !this.#before.has(path)),
      changed: files.filter(({ path }) => this.#before.has(path)),
      next:
        this.#untranslated.size === 0
          ? next
          : [
              ...next,
              `Last, translate the new words in ${[...this.#untranslated].join(', ')}; until then npm run check names each that is still in English. What you change in the original besides words, change there too.`,
            ],
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
