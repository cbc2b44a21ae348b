import type { Places } from './relativise.ts';
import type { Files } from '../ground/files.ts';
import type { Standard } from './types.ts';

/** The adapter of each standard, by its folder in src/tracking. */
const ADAPTERS: Record<Standard, string> = {
  scorm12: 'scorm12',
  'scorm2004-4th': 'scorm2004',
  'scorm2004-3rd': 'scorm2004',
  cmi5: 'cmi5',
};

/** An adapter's file in the built site (build/chunkNames.ts gives the name). */
const ADAPTER_FILE = /(?:^|\/)tracking-(\w+)\.[^/]+\.js$/;

/**
 * The adapters that a package of the standard does without, each with the one
 * in use. The session loads only that one, so the others stay out of the zip,
 * and what would import them names the one that is there. Empty when the site
 * has no adapter of the standard.
 */
export function unusedAdapters(
  site: Files,
  standard: Standard,
): ReadonlyMap<string, string> {
  const adapters = [...site.keys()].flatMap((path) => {
    const name = ADAPTER_FILE.exec(path)?.[1];
    return name === undefined ? [] : [{ path, name }];
  });
  const used = adapters.find(({ name }) => name === ADAPTERS[standard]);
  if (!used) return new Map();
  return new Map(
    adapters
      .filter((adapter) => adapter !== used)
      .map(({ path }) => [path, used.path]),
  );
}

/** The places, where an adapter left out has that of the one in use. */
export function withAdapters(
  places: Places,
  unused: ReadonlyMap<string, string>,
): Places {
  const moved = [...unused].map(
    ([path, used]) => [path, places.get(used) ?? used] as const,
  );
  return new Map([...places, ...moved]);
}
