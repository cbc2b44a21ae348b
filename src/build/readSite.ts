import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path with forward slashes. */
export async function readSite(root: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(
      path.slice(join(root, '/').length).replaceAll('\\', '/'),
      await readFile(path),
    );
  }
  return files;
}
