import type { SourceFile } from './finding.ts';

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
