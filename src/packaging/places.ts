import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { LAUNCH_FILE } from './manifest.ts';
import type { Places } from './relativise.ts';
import type { Files } from '../ground/files.ts';

/** The course's release information, which travels at the package's root. */
export const RELEASE_FILE = 'release.json';

/** A few bytes that name the release: the course asks for them now and then, to see whether the LMS still serves it. */
export const PRESENCE_FILE = 'here.txt';

/** The document becomes the launch file, its release information goes to the root, all else keeps its place. */
export function placesOf(site: Files, course: string): Places {
  const places = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const path of site.keys()) {
    const place =
      path === `${course}.html`
        ? LAUNCH_FILE
        : path === `${course}/${RELEASE_FILE}`
          ? RELEASE_FILE
          : path;
    const other = taken.get(place);
    if (other !== undefined) {
      throw holdError(siteFaults.sameName(path, other, place));
    }
    taken.set(place, path);
    places.set(path, place);
  }
  return places;
}
