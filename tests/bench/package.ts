import { globSync, readFileSync } from 'node:fs';

import { HoldError } from '../../src/errors.ts';
import { unzipFiles } from '../../src/packaging/unzip.ts';

/** The SCORM 1.2 package as `npm run package` left it. */
export interface BuiltPackage {
  zipBytes: number;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Reads the package that the figures are about; throws a HoldError when there is none. */
export function readPackage(): BuiltPackage {
  const [path] = globSync('dist/packages/*-scorm12.zip').sort();
  if (!path)
    throw new HoldError(
      'There is no SCORM 1.2 package in dist/packages/.',
      'The budgets are those of the package that an LMS gets.',
      'Run: npm run build && npm run package',
    );
  const zip = readFileSync(path);
  return { zipBytes: zip.length, files: unzipFiles(zip) };
}
