import { packageSite } from '../../../src/build/packageSite.ts';
import { readOptions } from '../../../src/packaging/options.ts';

/** A package as this test has made it. */
export interface OwnPackage {
  name: string;
  bytes: Uint8Array;
}

const made = new Map<string, Promise<OwnPackage>>();

async function make(standard: string): Promise<OwnPackage> {
  const [course] = await packageSite(
    'dist/site',
    readOptions({ standard }),
    'mfa-exceptions',
  );
  if (!course) throw new Error('There is no course in dist/site.');
  return { name: course.name, bytes: course.bytes };
}

/**
 * The course of the built site with the options that a package has by itself; made once a
 * worker. What somebody has put into dist/packages is theirs: no test reads it.
 */
export function ownPackage(standard = 'scorm12'): Promise<OwnPackage> {
  const known = made.get(standard) ?? make(standard);
  made.set(standard, known);
  return known;
}
