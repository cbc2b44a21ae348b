import { join } from 'node:path';
import { fileLists } from '../../../src/build/closure.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { readSchemas } from '../../../src/build/schemas.ts';
import { HoldError } from '../../../src/errors.ts';
import { decodeText, encodeText } from '../../../src/ground/bytes.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import type { Files } from '../../../src/ground/files.ts';
import type {
  CoursePackage,
  PackageOptions,
  Standard,
} from '../../../src/packaging/types.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The tiny built site; a fresh map each time. */
export function fakeSite(): Promise<Map<string, Uint8Array>> {
  return readSite(join(FIXTURES, 'site'));
}

/** What the build lists for the tiny site's course: the packager's input. */
export async function fakeClosure(): Promise<Map<string, Uint8Array>> {
  const site = await fakeSite();
  const listed = new Set(
    fileLists(site).flatMap(({ files }) => files.map(({ path }) => path)),
  );
  return new Map([...site].filter(([path]) => listed.has(path)));
}

/** The schema files as the command takes them. */
export function schemas(standard: Standard = 'scorm12'): Promise<Files> {
  return readSchemas(standard);
}

export const DEFAULTS: PackageOptions = readOptions({});

/** A file's text; '' when it is not there. */
export function textOf(files: Files, path: string): string {
  return decodeText(files.get(path) ?? new Uint8Array());
}

export type Change = (site: Map<string, Uint8Array>) => unknown;

/** The tiny course, packaged after a change to its files. */
export async function packageDemo(
  change: Change = () => undefined,
  options: PackageOptions = DEFAULTS,
): Promise<CoursePackage> {
  const files = await fakeClosure();
  change(files);
  return packageCourse({
    files,
    course: 'demo',
    options,
    schemas: await schemas(options.standard),
  });
}

/** A change of words in the course document; they must be there. */
export function inHtml(from: string, to: string): Change {
  return (site) => {
    const html = textOf(site, 'demo.html');
    if (!html.includes(from)) throw new Error(`demo.html has no ${from}`);
    site.set('demo.html', encodeText(html.replace(from, () => to)));
  };
}

/** What a person reads when the work is refused. */
export async function refusal(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof HoldError) return error.explain();
    throw error;
  }
  return 'nothing was refused';
}
