import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  schemaFolder,
  schemaListOf,
  WITH_SCHEMAS,
} from '../packaging/schemaList.ts';
import type { Files } from '../ground/files.ts';
import type { Standard } from '../packaging/types.ts';
import { readSite } from './readSite.ts';

/** Where they are kept, a folder a standard; THIRD-PARTY.md says from whom they are. */
const SCHEMAS = new URL('../packaging/schemas/', import.meta.url);

/** The schema files of a standard, which each of its packages carries at the root. */
export async function readSchemas(standard: Standard): Promise<Files> {
  // cmi5's structure refers to no schema file in the package.
  if (standard === 'cmi5') return new Map();
  return readSite(fileURLToPath(new URL(standard, SCHEMAS)));
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
