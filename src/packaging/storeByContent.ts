import { encodeText, sha256Hex } from './bytes.ts';

/**
 * Adds a text file whose name carries its content's hash, since LMSs let
 * browsers keep old files, and returns the name. `stem` may hold a folder.
 */
export function storeByContent(
  files: Map<string, Uint8Array>,
  stem: string,
  extension: string,
  text: string,
): string {
  const bytes = encodeText(text);
  const name = `${stem}.${sha256Hex(bytes).slice(0, 8)}.${extension}`;
  files.set(name, bytes);
  return name;
}
