import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseCourse } from '../checks/parsedCourse.ts';
import { twinPath } from '../checks/locales/twins.ts';
import { HoldError, holdError } from '../errors.ts';
import { OTHER_LOCALES, type Language } from '../schema/languages.ts';
import type { ReleaseSource } from '../evidence/reading/releases/readReleases.ts';
import { readPolicy } from '../packaging/policy/readPolicy.ts';
import type { SheetWords } from '../schema/jobAid.ts';
import type { Policy } from '../schema/policy.ts';
import {
  fileMissing,
  sheetsUnusable,
} from '../words/workshop/cli/evidence/said.ts';

/** What the evidence of an organisation is held against. */
export interface House {
  policy: Policy;
  sheets: SheetWords;
  /** Of the courses that were built here; none when nothing is built. */
  releases: ReleaseSource[];
}

/**
 * @param policy path of the organisation's policy; null for the one in `content`.
 * @param language in which the content is read: its policy and the words of its job aids.
 * @throws PolicyRefused when the policy cannot be used.
 */
export function readHouse(
  root: string,
  policy: string | null,
  language: Language,
): House {
  const path =
    policy ?? join(root, inLanguage(root, 'content/policy.yaml', language));
  return {
    policy: readPolicy({ name: path, text: textOf(path) }),
    sheets: sheetWords(root, language),
    releases: releasesIn(join(root, 'dist/site')),
  };
}

/** The translation of a file of the content where there is one, else the file itself; both from the project's folder. */
function inLanguage(root: string, path: string, language: Language): string {
  const locale = OTHER_LOCALES.find((it) => it === language);
  const twin = locale && twinPath(path, locale);
  return twin !== undefined && existsSync(join(root, twin)) ? twin : path;
}

function sheetWords(root: string, language: Language): SheetWords {
  const path = 'content/job-aids/sheets.yaml';
  const own = inLanguage(root, path, language);
  const text = textOf(join(root, own));
  const { sheets } = parseCourse([{ path, text }], 'content', '');
  if (sheets.data) return sheets.data;
  throw holdError(sheetsUnusable(own));
}

function releasesIn(site: string): ReleaseSource[] {
  // A translation is a release of its own, in a site below the first.
  return [site, ...OTHER_LOCALES.map((locale) => join(site, locale))]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .map((folder) => join(folder, 'release.json'))
    .filter((path) => existsSync(path))
    .map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
}

function textOf(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new HoldError(
    fileMissing.what(path),
    fileMissing.none,
    fileMissing.policyFix,
  );
}
