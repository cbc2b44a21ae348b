import { kindOf } from './yamlKinds.ts';

/** The folder of the JSON Schemas, below the content folder. The check reads no JSON, so no course is looked for there. */
export const SCHEMA_FOLDER = '.schemas';

const MODELINE = /^# yaml-language-server: \$schema=.*$/m;

/**
 * The comment by which an editor finds the schema of a YAML file.
 * @param path below the content folder, e.g. `mfa-exceptions/cases/C01.yaml`.
 * @returns null where no such file has a schema.
 */
export function modelineOf(path: string): string | null {
  const kind = kindOf(path);
  if (!kind) return null;
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${kind.name}.json`;
}

/** The text of a YAML file with the comment that it should have, in its first line or where one stands already. */
export function withModeline(path: string, text: string): string {
  const modeline = modelineOf(path);
  if (modeline === null) return text;
  return MODELINE.test(text)
    ? text.replace(MODELINE, () => modeline)
    : `${modeline}\n${text}`;
}
