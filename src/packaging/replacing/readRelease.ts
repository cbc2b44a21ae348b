import { releaseRefusals } from '../../words/workshop/packaging/replacing/refusals.ts';
import { z } from 'astro/zod';
import { holdError, type HoldError } from '../../errors.ts';
import { decodeText } from '../../ground/bytes.ts';
import { parseJson } from '../../ground/json.ts';
import { unzipFiles } from '../../ground/zip/unzip.ts';
import { elementById, ownText, parseHtml } from '../html.ts';
import { LAUNCH_FILE } from '../manifest.ts';
import { RELEASE_FILE } from '../places.ts';
import type { GivenFile } from '../givenOptions.ts';
import { languageOf, languagesOf, type InLanguages } from './languages.ts';
import { releaseRecord, type ReleaseRecord } from './release.ts';

const names = z.array(z.string());

/** What the page of a package says that its release.json of earlier days does not. */
const pageData = z.object({
  ids: z.object({
    steps: names,
    items: names,
    cases: names,
    objectives: names,
  }),
  desk: z.record(z.string(), z.unknown()).optional(),
});

/** The lists of ids in their order; a removed id cannot be told from one in use. */
export type PageData = z.infer<typeof pageData>;

/** A release as it was packaged. */
export interface LastRelease {
  record: ReleaseRecord;
  /** From the package's page; null where only release.json was given, or where the page asks for the language. */
  page: PageData | null;
  /** The same release in each of its languages that was given. */
  inLanguages: InLanguages;
}

/**
 * Reads a package (.zip) of the course, or its release.json.
 * @throws HoldError for a file that is neither.
 */
export function readLastRelease({ name, bytes }: GivenFile): LastRelease {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unzipFiles(bytes) : new Map([[RELEASE_FILE, bytes]]);
  const json = files.get(RELEASE_FILE);
  const record = recordIn(json, name);
  return {
    record,
    page: pageIn(files.get(LAUNCH_FILE)),
    inLanguages: new Map([
      [languageOf(record), record],
      ...languagesOf(record).flatMap((language) => {
        const own = files.get(`${language}/${RELEASE_FILE}`);
        return own ? [[language, recordIn(own, name)] as const] : [];
      }),
    ]),
  };
}

function recordIn(json: Uint8Array | undefined, name: string): ReleaseRecord {
  const read = releaseRecord.safeParse(json && parseJson(decodeText(json)));
  if (!read.success) throw noRelease(name, read.error.issues[0]);
  return read.data;
}

function pageIn(html: Uint8Array | undefined): PageData | null {
  const block = html && elementById(parseHtml(decodeText(html)), 'course');
  if (!block) return null;
  return pageData.safeParse(parseJson(ownText(block))).data ?? null;
}

function noRelease(
  name: string,
  issue: { path: PropertyKey[]; message: string } | undefined,
): HoldError {
  const where = issue?.path.join('.') || RELEASE_FILE;
  return holdError(
    releaseRefusals.noRelease(name, where, issue?.message ?? null),
  );
}
