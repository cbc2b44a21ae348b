import { readManifest } from '../import/manifest.ts';
import type { ReadPackage } from '../import/package.ts';
import { STRUCTURE_FILE, readStructure } from '../import/structure.ts';
import { refuse, type ReadManifest } from '../import/units.ts';
import type { packageFilesIn } from './packageFiles.ts';
import type { Package } from './packageRows.ts';
import { words } from '../web/words.ts';

/** What each package says of itself, read once. */
export function manifestsIn(files: ReturnType<typeof packageFilesIn>) {
  const manifests = new Map<number, ReadManifest>();
  return {
    of(key: number): ReadManifest {
      const known = manifests.get(key);
      if (known) return known;
      const structure = files.read(key, STRUCTURE_FILE);
      const xml = structure ?? files.read(key, 'imsmanifest.xml');
      const reader = structure ? readStructure : readManifest;
      const read = xml
        ? reader(xml)
        : refuse(words().manifestFaults.noManifest);
      // A reason is in the language of whoever asks.
      if (read.kind === 'manifest') manifests.set(key, read);
      return read;
    },
    /** Once it is stored for good. */
    remember({ key }: Package, { manifest }: ReadPackage): void {
      manifests.set(key, { kind: 'manifest', manifest });
    },
    forget: (key: number) => void manifests.delete(key),
  };
}
