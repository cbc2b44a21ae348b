import type { YamlFile } from './yamlFile.ts';

/** A text of a YAML file; `at(keys)` of the file is its place. */
export interface YamlText {
  text: string;
  /** Its keys, from the top. */
  keys: PropertyKey[];
}

/** Every text of a YAML file, in the order of its content; none where it could not be read. */
export function textsOf(file: YamlFile<unknown>): YamlText[] {
  return under(file.data, []);
}

function under(value: unknown, keys: PropertyKey[]): YamlText[] {
  if (typeof value === 'string') {
    return [{ text: value, keys }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    under(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}
