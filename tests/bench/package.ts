import { existsSync } from 'node:fs';

import { packageSite } from '../../src/build/packageSite.ts';
import { HoldError } from '../../src/errors.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import type { Language } from '../../src/schema/languages.ts';
import type { BenchStandard } from './standards.ts';

/** Which course is measured in a language. */
const COURSES = {
  en: 'mfa-exceptions',
  de: 'suspicious-call',
} satisfies Record<Language, string>;

/** A package as `npm run package` makes it without further options. */
export interface BuiltPackage {
  zipBytes: number;
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Packages the built site for a standard; throws a HoldError when there is none.
 * @param language German is that of the course that has been translated.
 */
export async function builtPackage(
  standard: BenchStandard,
  language: Language = 'en',
): Promise<BuiltPackage> {
  const [made] = existsSync('dist/site')
    ? await packageSite(
        'dist/site',
        readOptions({ standard, languages: language }),
        COURSES[language],
      )
    : [];
  if (!made)
    throw new HoldError(
      'There is no course in dist/site.',
      'The figures are those of the packages that an LMS gets.',
      'Run: npm run build',
    );
  return { zipBytes: made.bytes.length, files: unzipFiles(made.bytes) };
}
