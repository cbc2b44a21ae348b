import { HoldError } from '../errors.ts';
import { decodeText, encodeText } from './bytes.ts';
import type { PackageBlock } from './document.ts';

/** The course's `release.json` with what was chosen at packaging, under `package`. */
export function releaseInformation(
  bytes: Uint8Array,
  block: PackageBlock,
): Uint8Array {
  const release = parseObject(decodeText(bytes));
  if (release === null) {
    throw new HoldError(
      'The release information of the course cannot be read.',
      'release.json in the built site is not a JSON object.',
      'Build the site again with npm run build.',
    );
  }
  return encodeText(`${JSON.stringify({ ...release, package: block })}\n`);
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value
      : null;
  } catch {
    return null;
  }
}
