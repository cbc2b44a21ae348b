import type { SourceFile } from './finding.ts';

/** Of a file that stands in for another one under its own path, that other one. */
const origins = new WeakMap<SourceFile, SourceFile>();

/** The file under another path. What its text alone tells is read once for both. */
export function atPath(file: SourceFile, path: string): SourceFile {
  if (file.path === path) return file;
  const other = { path, text: file.text };
  origins.set(other, origins.get(file) ?? file);
  return other;
}

/** Reads every file once, however many courses share it and however often they are checked. A file that has changed is another object. */
export function oncePerFile<T extends object>(
  read: (file: SourceFile) => T,
): (file: SourceFile) => T {
  const known = new WeakMap<SourceFile, T>();
  return (file) => {
    const made = known.get(file) ?? read(file);
    known.set(file, made);
    return made;
  };
}

/** Reads every text once, under whatever paths it is asked for (`atPath`). */
export function oncePerText<T extends object>(
  read: (text: string) => T,
): (file: SourceFile) => T {
  const readOnce = oncePerFile(({ text }) => read(text));
  return (file) => readOnce(origins.get(file) ?? file);
}
