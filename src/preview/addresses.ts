/**
 * Every address of the preview, in one place. The host page of a launch and its package
 * are served under a course's origin (web/origins.ts), everything else under the LMS's.
 */
export const HOME = '/lms/';
export const LEARNERS = '/lms/learners';
export const PACKAGES = '/lms/packages';
export const LAUNCHES = '/lms/launches';
export const RECORDS = '/lms/records';
export const ATTEMPTS_CSV = '/lms/records/attempts.csv';
export const INTERACTIONS_CSV = '/lms/records/interactions.csv';
export const RECORDS_JSON = '/lms/records/records.json';

/** Under a course's origin: where browsers say what they refused to it. */
export const REPORTS = '/lms/blocked';

export function packageAddress(key: number): string {
  return `${PACKAGES}/${String(key)}`;
}

export function learnerAddress(key: number): string {
  return `${LEARNERS}/${String(key)}`;
}

/** Where a package is deleted. By its name, which no other package ever has. */
export function deleteAddress(host: string): string {
  return `${PACKAGES}/${host}/delete`;
}

/** Where another version takes the place of a package. */
export function replaceAddress(host: string): string {
  return `${PACKAGES}/${host}/replace`;
}

export function attemptAddress(key: number): string {
  return `${RECORDS}/${String(key)}`;
}

/** The host page; what it asks the server lies below it. */
export function playAddress(launchId: string): string {
  return `/lms/play/${launchId}`;
}

/** A file of a package; `path` is decoded, `search` begins with its mark or is ''. */
export function contentAddress(
  packageKey: number,
  path: string,
  search = '',
): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `/lms/content/${String(packageKey)}/${encoded}${search}`;
}

/** A script or style of the LMS itself. */
export function assetAddress(name: string): string {
  return `/lms/assets/${name}`;
}
