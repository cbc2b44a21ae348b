import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { AstroIntegration } from 'astro';
import { parseJson } from '../ground/json.ts';

/** Names the variable by which the first build says that it will tell a translation the releases that it translates. */
export const TELLS_ORIGINALS = 'HOLD_TELLS_ORIGINALS';

const originals = z.record(z.string(), z.string());

/** The release of each course that is translated, `1.0.0+ab12cd34`. */
export type Originals = z.infer<typeof originals>;

/**
 * Has each release of a translation name the one that it translates. The first build tells
 * which these are, as soon as it knows; a translation that is built alone names none.
 */
export function nameOriginals(): AstroIntegration {
  let told: Promise<Originals> | null = null;
  return {
    name: 'name-originals',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && process.env[TELLS_ORIGINALS])
          told = nextMessage().then((message) => originals.parse(message));
      },
      'astro:build:done': async ({ dir }) => {
        if (!told) return;
        const site = fileURLToPath(dir);
        for (const [course, original] of Object.entries(await told)) {
          const path = join(site, course, 'release.json');
          const record = await readFile(path, 'utf8');
          await writeFile(path, withOriginal(record, original));
        }
      },
    },
  };
}

/** What the process that started this one tells it; without that one this one stops. */
function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => {
    const alone = () => process.exit(1);
    process.once('disconnect', alone);
    process.once('message', (message) => {
      process.off('disconnect', alone);
      process.disconnect();
      resolve(message);
    });
  });
}

/** A release's record with `translationOf` behind the release itself. */
export function withOriginal(record: string, original: string): string {
  const fields = Object.entries(z.looseObject({}).parse(parseJson(record)));
  const named = fields.flatMap((field) =>
    field[0] === 'release' ? [field, ['translationOf', original]] : [field],
  );
  return `${JSON.stringify(Object.fromEntries(named))}\n`;
}
