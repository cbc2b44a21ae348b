import { z } from 'astro/zod';
import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { decodeText, encodeText } from '../ground/bytes.ts';
import { isObject, parseJson } from '../ground/json.ts';
import type { PackageBlock } from './document.ts';

/** The course's `release.json` with what was chosen at packaging, under `package`. */
export function releaseInformation(
  bytes: Uint8Array,
  block: PackageBlock,
): Uint8Array {
  const release = parseObject(decodeText(bytes));
  if (release === null) {
    throw holdError(siteFaults.release);
  }
  return encodeText(`${JSON.stringify({ ...release, package: block })}\n`);
}

const underPolicy = z.object({
  policy: z.object({ organisation: z.object({ name: z.string().min(1) }) }),
});

/** The organisation's name in the policy that the release was written under; null where it holds no policy. */
export function organisationOf(bytes: Uint8Array): string | null {
  const read = underPolicy.safeParse(parseObject(decodeText(bytes)));
  return read.data?.policy.organisation.name ?? null;
}

function parseObject(text: string): object | null {
  const value = parseJson(text);
  return isObject(value) ? value : null;
}
