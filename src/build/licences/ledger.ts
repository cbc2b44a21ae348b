import { HoldError } from '../../errors.ts';
import { isStandIn } from '../plainImports.ts';

/** The folders of the packages that a script of the site holds something of, by the script's path. */
export type Ledger = Map<string, Set<string>>;

/** Modules that the bundler adds of its own begin so, and come from the package of this name. */
const ADDED = { start: '\0rolldown/', name: 'rolldown' };

/** What a bundler says of what it makes, as far as this needs it. */
interface Output {
  type: 'chunk' | 'asset';
  fileName: string;
  /** Of a chunk: what is left of each module. */
  modules?: Record<string, { renderedLength: number }>;
}

interface BundlePlugin {
  name: string;
  generateBundle(
    this: { environment: { name: string } },
    options: unknown,
    bundle: Record<string, Output>,
  ): void;
}

/**
 * The folder of the package that a module belongs to; null where it is our own.
 * A module that belongs to nobody known stops the build: what ships has a licence.
 */
export function packageFolder(id: string, root: string): string | null {
  const path = id.replaceAll('\\', '/');
  if (isStandIn(path)) return null;
  const inside = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  if (inside) return inside[0].replace('\0', '');
  if (path.startsWith(root)) return null;
  if (path.startsWith(ADDED.start)) return `${root}node_modules/${ADDED.name}`;
  throw new HoldError(
    `The site would ship a module of which nobody knows the licence: ${JSON.stringify(id)}.`,
    'It lies neither in this project nor in a package.',
    'Name the package that it comes from in src/build/licences/ledger.ts.',
  );
}

/**
 * A plugin that writes down what each script for the browser holds, after
 * everything unused has gone. Bundles of workers have plugins of their own.
 */
export function keepLedger(ledger: Ledger, root: string): BundlePlugin {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const folders = Object.entries(file.modules ?? {}).flatMap(
          ([id, { renderedLength }]) =>
            renderedLength > 0 ? [packageFolder(id, root)] : [],
        );
        const known = folders.filter((folder) => folder !== null);
        ledger.set(file.fileName, new Set(known));
      }
    },
  };
}
