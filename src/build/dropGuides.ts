import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { GUIDES } from '../schema/guides.ts';

/** Leaves the guides out of a translation: they are written in English, and its pages lead to the first site's. */
export function dropGuides(): AstroIntegration {
  return {
    name: 'drop-guides',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const guide of GUIDES)
          await rm(join(fileURLToPath(dir), `${guide}.html`));
      },
    },
  };
}
