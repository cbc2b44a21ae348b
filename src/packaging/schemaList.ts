import { z } from 'astro/zod';
import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { sha256Hex } from '../ground/bytes.ts';
import type { Files } from '../ground/files.ts';
import type { ScormStandard, Standard } from './types.ts';

/** Standards whose packages carry schema files. cmi5's structure refers to none. */
export const WITH_SCHEMAS: readonly ScormStandard[] = [
  'scorm12',
  'scorm2004-4th',
  'scorm2004-3rd',
];

const schemaList = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })).min(1),
});

/** Where the built site keeps a standard's schema files: they lie beside this list, which no course loads. */
export function schemaFolder(standard: Standard): string {
  return `schemas/${standard}`;
}

/** The list of a standard's schema files, as the build writes it into their folder. */
export function schemaListOf(schemas: Files): string {
  const files = [...schemas].map(([name, bytes]) => ({
    name,
    sha256: sha256Hex(bytes),
  }));
  return `${JSON.stringify({ files }, null, 1)}\n`;
}

/** The names in a list of schema files. Throws a HoldError when it is not one. */
export function schemaNames(list: string): string[] {
  return readList(list).files.map(({ name }) => name);
}

/** The schema files proved against their list. Throws a HoldError for one that differs. */
export function listedSchemas(list: string, schemas: Files): Files {
  return new Map(
    readList(list).files.map(({ name, sha256 }) => {
      const bytes = schemas.get(name);
      if (bytes && sha256Hex(bytes) === sha256) return [name, bytes];
      throw holdError(siteFaults.schemas(name));
    }),
  );
}

function readList(text: string): z.infer<typeof schemaList> {
  try {
    return schemaList.parse(JSON.parse(text));
  } catch {
    throw holdError(siteFaults.schemas(null));
  }
}
