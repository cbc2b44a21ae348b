import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HoldError } from '../errors.ts';
import { encodeText, sha256Hex } from '../ground/bytes.ts';
import type { SourceFile } from '../checks/finding.ts';
import { twinPath, withoutTwins } from '../checks/locales/twins.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import { isText } from '../checks/parsedCourse.ts';
import { AUTHORED_FILE } from '../packaging/policy/authoredFiles.ts';
import { CONTENT_FOLDER } from './locale.ts';
import { readContent } from './readContent.ts';
import type { ReadBuilt } from './settledSite.ts';
import { courseDocuments, findClosure } from '../packaging/closure.ts';
import { noLinks } from '../packaging/siteLinks.ts';
import type { FileList } from '../packaging/fileList.ts';
import type { Files } from '../ground/files.ts';

/**
 * Prepares the site for packaging and for any folder of a server: addresses in
 * scripts are relative, files stay files, and for every course `<course>/files.json` lists what its package
 * needs. The build fails when a course loads a file that is not there.
 */
export function courseClosure(built: ReadBuilt): AstroIntegration {
  let projectRoot = new URL('.', import.meta.url);
  return {
    name: 'course-closure',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        projectRoot = config.root;
        updateConfig({
          vite: {
            // A data: URL or an inlined script is blocked where an LMS sends its own policy.
            build: { assetsInlineLimit: 0 },
            experimental: {
              renderBuiltUrl: relativeInBrowser,
            },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { files, links } = await built(dir);
        const content = await readContent(
          join(fileURLToPath(projectRoot), CONTENT_FOLDER),
        );
        for (const list of fileLists(files, links)) {
          const authored = await writeAuthored(root, list.course, content);
          const locales = localesOf(list.course, content);
          await writeFile(
            join(root, list.course, 'files.json'),
            `${JSON.stringify({ ...list, ...(locales.length > 0 && { locales }), authored }, null, 1)}\n`,
          );
          logger.info(
            `${list.course}: ${list.files.length} files for a package`,
          );
        }
      },
    },
  };
}

/** The locales that a course is translated into, whose files lie below the site's own. */
function localesOf(course: string, content: readonly SourceFile[]): string[] {
  const paths = new Set(content.map(({ path }) => path));
  return OTHER_LOCALES.filter((locale) =>
    paths.has(twinPath(`content/${course}/course.yaml`, locale)),
  );
}

/** Keeps what a course was written from beside it, so that a package can be made under another policy. */
async function writeAuthored(
  root: string,
  course: string,
  content: readonly SourceFile[],
): Promise<FileList['authored']> {
  const texts = withoutTwins(content).filter(({ path }) => isText(path));
  const files = texts.filter(
    ({ path }) =>
      path.startsWith(`content/${course}/`) ||
      path.startsWith('content/policies/') ||
      !path.slice(8).includes('/'),
  );
  const bytes = encodeText(`${JSON.stringify({ files })}\n`);
  const path = `${course}/${AUTHORED_FILE}`;
  await writeFile(join(root, path), bytes);
  return { path, sha256: sha256Hex(bytes) };
}

/** Vite's hook for URLs in built code: relative in the browser's scripts, as usual in the server's. */
function relativeInBrowser(_file: string, { ssr }: { ssr: boolean }) {
  return ssr ? undefined : { relative: true };
}

/** The packages' file lists, one for each course document of the site. */
export function fileLists(
  site: Files,
  links = noLinks(),
): Omit<FileList, 'locales'>[] {
  return courseDocuments(site, links).map((document) => {
    const course = document.replace(/\.html$/, '');
    const { paths, missing } = findClosure(
      site,
      document,
      [`${course}/release.json`],
      links,
    );
    if (missing.length > 0) throw brokenCourse(document, missing);
    return {
      course,
      files: paths.flatMap((path) => {
        const bytes = site.get(path);
        return bytes
          ? [{ path, size: bytes.length, sha256: sha256Hex(bytes) }]
          : [];
      }),
    };
  });
}

function brokenCourse(
  document: string,
  missing: { from: string; url: string }[],
): HoldError {
  return new HoldError(
    `${document} needs files that the site does not have.`,
    missing.map(({ from, url }) => `${from} names ${url}`).join('; '),
    'Mend the address there, or put the file into public/.',
  );
}
