import { createRequire } from 'node:module';

interface LoadPlugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
}

const SIGNALS = /@preact\/signals\/.*\.m?js$/;
const PRELOAD = 'vite/preload-helper';

/** Whether a few words of ours stand in the place of this module, by one of the plugins below. */
export function isStandIn(id: string): boolean {
  return SIGNALS.test(id) || id.includes(PRELOAD);
}

/**
 * The Preact client fetches the signals library for an island that is given a
 * signal. Ours read stores and are given none, so the library stays out of the package.
 */
export function noSignals(): LoadPlugin {
  return {
    name: 'no-signals',
    enforce: 'pre',
    load: (id) =>
      SIGNALS.test(id)
        ? "export function signal() { throw new Error('No island of this course is given a signal.'); }"
        : undefined,
  };
}

/**
 * Vite wraps every dynamic import in a helper that preloads styles. Ours load
 * none that way, so the import alone does, and a kilobyte stays off the first launch.
 */
export function plainImports(): LoadPlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes(PRELOAD)
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}

interface ResolvePlugin {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
}

/**
 * In browsers this library of the MDX parser asks the document to decode
 * `&amp;`. A worker has no document, so it gets the build for everywhere else.
 */
export function withoutDocument(): ResolvePlugin {
  return {
    name: 'without-document',
    enforce: 'pre',
    resolveId: (id) =>
      id === 'decode-named-character-reference'
        ? createRequire(import.meta.url).resolve(id)
        : undefined,
  };
}
