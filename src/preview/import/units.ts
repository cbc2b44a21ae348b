import { words } from '../web/words.ts';

/** The standards that this preview plays. */
export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';

export const STANDARD_NAMES: Record<Standard, string> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
};

/** One launchable unit of a package: a SCO, or an AU of cmi5. Texts are '' where the package says nothing. */
export interface Unit {
  identifier: string;
  title: string;
  /** Path inside the package, decoded, without query. */
  path: string;
  /** Query and fragment to add at launch, with their marks; or ''. */
  search: string;
  /** As the package writes it: per cent in SCORM 1.2, −1 to 1 in 2004, 0 to 1 in cmi5. */
  masteryScore: string;
  /** SCORM: `HHHH:MM:SS.SS` in 1.2, ISO 8601 in 2004. */
  maxTimeAllowed: string;
  timeLimitAction: string;
  /** `datafromlms` of SCORM, `launchParameters` of cmi5. */
  launchData: string;
  /** SCORM 2004: the progress measure at which the SCO is complete. */
  completionThreshold: string;
  /** cmi5: what satisfies the AU. */
  moveOn: string;
  /** cmi5: what the AU's provider asks an LMS to show it. */
  entitlementKey: string;
  /** cmi5: `OwnWindow` for an AU that stands in no frame, else `AnyWindow`. */
  launchMethod: string;
  /** SCORM 2004: the ids of the activity's objectives, in the order of the manifest. */
  objectives: string[];
}

/** More than any course has, and few enough for a page. */
export const MOST_UNITS = 500;

/** What a package says of itself, whatever its standard. */
export interface Manifest {
  standard: Standard;
  identifier: string;
  title: string;
  /** In the order of the package; at least one. */
  units: Unit[];
}

export type ReadManifest =
  | { kind: 'manifest'; manifest: Manifest }
  /** `reason` is a sentence for the person who chose the file. */
  | { kind: 'refused'; reason: string };

export function refuse(reason: string): ReadManifest {
  return { kind: 'refused', reason };
}

/** {@link MOST_UNITS} as a reason to refuse. */
export function tooManyUnits(): ReadManifest {
  return refuse(words().manifestFaults.units(MOST_UNITS));
}

/** Path and query of a launch address. Parameters begin with `?`, `&` or `#`, or with nothing (SCORM 1.2 CAM, 2.3.4.2). */
export function splitHref(
  href: string,
  parameters = '',
): { path: string; search: string } {
  const end = href.search(/[?#]/);
  const path = end < 0 ? href : href.slice(0, end);
  const own = end < 0 ? '' : href.slice(end);
  const more = parameters.replace(/^[?&]/, '');
  const joined = more.startsWith('#')
    ? own + more
    : `${own}${own.includes('?') ? '&' : '?'}${more}`;
  return { path: decoded(path), search: more ? joined : own };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/^\.\//, '');
  } catch {
    return path;
  }
}
