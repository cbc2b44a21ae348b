import type { Unplayable } from './import/builtPackages.ts';
import type { ImportLimits } from './import/zip.ts';
import type { Store } from './store/store.ts';

/** What every page and action of the preview works with. */
export interface Preview {
  store: Store;
  /** The built site. */
  siteDir: string;
  limits: ImportLimits;
  /** Takes in new zips of the packager; names those that cannot be played. */
  refreshBuilt(): Unplayable[];
  /** Does work that needs much memory or disk, one after the other. */
  heavy<T>(work: () => Promise<T>): Promise<T>;
  now(): Date;
}
