import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutTwins } from '../../checks/locales/twins.ts';
import { isText } from '../../checks/parsedCourse.ts';
import { CONTENT_FOLDER } from '../locale.ts';
import { readContent } from '../readContent.ts';
import { accentedContent } from './accentedContent.ts';

/** Gives the build in the pseudo-locale its content: every course, with its prose accented. */
export function layAccented(): AstroIntegration {
  return {
    name: 'lay-accented',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const root = fileURLToPath(config.root);
        const from = join(root, 'content');
        const to = join(root, CONTENT_FOLDER);
        await rm(to, { recursive: true, force: true });
        const files = withoutTwins(await readContent(from));
        await Promise.all(
          files.map(async (file) => {
            const place = file.path.slice('content/'.length);
            await mkdir(dirname(join(to, place)), { recursive: true });
            if (isText(place))
              await writeFile(join(to, place), accentedContent(file));
            else await cp(join(from, place), join(to, place));
          }),
        );
      },
    },
  };
}
