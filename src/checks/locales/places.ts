/**
 * Where each file stands when the content is read in another locale: a twin
 * `<folder>/<locale>/x` in the place of `<folder>/x`. A course without a
 * translation of its `course.yaml` is left out; what belongs to no course stays
 * as it is where it has no twin.
 * @param paths All files, from the content folder on: `suspicious-call/de/lesson.mdx`.
 * @returns The file that is read, by the place where it stands.
 */
export function translatedPlaces(
  paths: readonly string[],
  locale: string,
): Map<string, string> {
  const all = new Set(paths);
  const isCourse = (folder: string) => all.has(`${folder}/course.yaml`);
  const places = new Map<string, string>();
  for (const path of paths) {
    const [folder = '', second, ...rest] = path.split('/');
    if (isTranslated(path)) continue;
    if (isCourse(folder) && !all.has(`${folder}/${locale}/course.yaml`))
      continue;
    const twin = [folder, locale, second, ...rest].join('/');
    places.set(path, second !== undefined && all.has(twin) ? twin : path);
  }
  return places;
}

/** Whether a file is a twin, which stands in another's place: `<folder>/<locale>/…`, from the content folder on. */
export function isTranslated(path: string): boolean {
  return /^[^/]+\/[a-z]{2}\/./.test(path);
}
