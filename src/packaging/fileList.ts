import { z } from 'astro/zod';
import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { decodeText, sha256Hex } from '../ground/bytes.ts';
import { readAuthored, type AuthoredFiles } from './policy/authoredFiles.ts';
import { parseJson } from '../ground/json.ts';
import type { Files } from '../ground/files.ts';

const listed = z
  .array(z.object({ path: z.string(), size: z.number(), sha256: z.string() }))
  .min(1);

const fileList = z.object({
  course: z.string(),
  /** The document first, then sorted by path. */
  files: listed,
  /** The locales that it is translated into; the files of each lie in a folder of the site of that name, in a list of their own. */
  locales: z.array(z.string()).default([]),
  /** The authored files beside the course, which no package holds. */
  authored: z.object({ path: z.string(), sha256: z.string() }).optional(),
});

/** `<course>/files.json` in the built site: what the course's package is made of. */
export type FileList = z.infer<typeof fileList>;

/** Reads a `files.json`, or null when it is not one. */
export function readFileList(text: string): FileList | null {
  return fileList.safeParse(parseJson(text)).data ?? null;
}

/** The files of a course out of its site, proved against the list that the build wrote. Throws a HoldError for one that differs. */
export function listedFiles(site: Files, { course, files }: FileList): Files {
  return new Map(
    files.map(({ path, sha256 }) => {
      const bytes = site.get(path);
      if (bytes && sha256Hex(bytes) === sha256) return [path, bytes];
      throw holdError(siteFaults.notAsBuilt(path, course));
    }),
  );
}

/** What a course was written from, proved as well; null where the build kept nothing. */
export function listedAuthored(
  site: Files,
  { authored }: FileList,
): AuthoredFiles | null {
  const bytes = authored && site.get(authored.path);
  return bytes && sha256Hex(bytes) === authored.sha256
    ? readAuthored(decodeText(bytes))
    : null;
}
