import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HoldError } from '../../errors.ts';
import { decodeText, encodeText } from '../../ground/bytes.ts';
import type { Files } from '../../ground/files.ts';
import { fileLists } from '../closure.ts';
import type { ReadBuilt, SettledSite } from '../settledSite.ts';
import { keepLedger, type Ledger } from './ledger.ts';
import { readPart, type Part } from './part.ts';
import { schemaNotices } from './thirdParty.ts';
import { courseLicences, siteLicences } from './text.ts';

/** What the course holds, which travels in every package. */
export const COURSE_LICENCES = 'licences.txt';
/** What the pages around the course hold besides. */
export const SITE_LICENCES = 'licences-site.txt';

const SCHEMAS_LICENCE = new URL(
  '../../packaging/schemas/LICENSE',
  import.meta.url,
);

/** Writes the licences of what the built site ships, from what its scripts really hold. */
export function licences(built: ReadBuilt): AstroIntegration {
  const ledger: Ledger = new Map();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root).replaceAll('\\', '/');
        const plugin = keepLedger(ledger, root);
        updateConfig({
          vite: { plugins: [plugin], worker: { plugins: () => [plugin] } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = await built(dir);
        const texts = await licenceTexts(site, ledger, root);
        for (const [name, text] of texts) {
          const bytes = encodeText(text);
          await writeFile(join(fileURLToPath(dir), name), bytes);
          site.files.set(name, bytes);
        }
      },
    },
  };
}

/** The two files of licences, by their names. */
async function licenceTexts(
  site: SettledSite,
  ledger: Ledger,
  root: string,
): Promise<[string, string][]> {
  const { course, others } = splitFiles(site);
  const inCourse = foldersIn(course, site.files, ledger, root);
  const inOthers = foldersIn(others, site.files, ledger, root);
  for (const each of inCourse) inOthers.delete(each);
  const thirdParty = await readFile(join(root, 'THIRD-PARTY.md'), 'utf8');
  const notices = schemaNotices(thirdParty);
  const schemas = await readFile(SCHEMAS_LICENCE, 'utf8');
  return [
    [
      COURSE_LICENCES,
      courseLicences(await partsIn(inCourse), notices, schemas),
    ],
    [SITE_LICENCES, siteLicences(await partsIn(inOthers))],
  ];
}

const partsIn = (folders: Iterable<string>): Promise<Part[]> =>
  Promise.all([...folders].map(readPart));

/** The files that some course takes along in its package, and all the others. */
function splitFiles({ files, links }: SettledSite): {
  course: string[];
  others: string[];
} {
  const lists = fileLists(files, links);
  const taken = new Set(
    lists.flatMap((list) => list.files.map(({ path }) => path)),
  );
  const paths = [...files.keys()];
  return {
    course: paths.filter((path) => taken.has(path)),
    others: paths.filter((path) => !taken.has(path)),
  };
}

/**
 * The folders of the packages that these files hold something of: scripts by
 * the ledger, pages the runtime of their islands, which Astro writes into
 * them, and workbooks the fixed parts that their writer puts into each.
 */
export function foldersIn(
  paths: readonly string[],
  site: Files,
  ledger: Ledger,
  root: string,
): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    if (path.endsWith('.js'))
      for (const folder of knownFolders(path, ledger)) found.add(folder);
    if (path.endsWith('.xlsx'))
      found.add(`${root}node_modules/write-excel-file`);
    const bytes = path.endsWith('.html') ? site.get(path) : undefined;
    if (bytes && decodeText(bytes).includes('<astro-island'))
      found.add(`${root}node_modules/astro`);
  }
  return found;
}

function knownFolders(path: string, ledger: Ledger): ReadonlySet<string> {
  const folders = ledger.get(path);
  if (folders) return folders;
  throw new HoldError(
    `Nobody looked at what ${path} holds of others.`,
    'It is a script of the site, and no bundle of this build has that name.',
    'Have its bundle write the ledger (src/build/licences/ledger.ts), or name its licence there.',
  );
}
