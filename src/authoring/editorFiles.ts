import { jsonSchemaOf } from './jsonSchema.ts';
import { SCHEMA_FOLDER, withModeline } from './modeline.ts';
import { yamlKinds } from './yamlKinds.ts';

/** A file by its path below the content folder. */
export interface ContentFile {
  path: string;
  text: string;
}

/** The JSON Schema of every kind of file, for editors. */
export function schemaFiles(): ContentFile[] {
  return yamlKinds.map((kind) => ({
    path: `${SCHEMA_FOLDER}/${kind.name}.json`,
    text: jsonSchemaOf(kind),
  }));
}

/** Of these YAML files those that do not name their schema as they should, with the line that does. */
export function withoutSchema(files: readonly ContentFile[]): ContentFile[] {
  return files.flatMap(({ path, text }) => {
    const named = withModeline(path, text);
    return named === text || !path.endsWith('.yaml')
      ? []
      : [{ path, text: named }];
  });
}
