import { encodeText, sha256Hex } from '../ground/bytes.ts';

/**
 * Adds a file whose name carries its content's hash, since LMSs let
 * browsers keep old files, and returns the name. `stem` may hold a folder.
 */
export function storeByContent(
  files: Map<string, Uint8Array>,
  stem: string,
  extension: string,
  content: string | Uint8Array,
): string {
  const bytes = typeof content === 'string' ? encodeText(content) : content;
  const name = `${stem}.${sha256Hex(bytes).slice(0, 8)}.${extension}`;
  files.set(name, bytes);
  return name;
}
