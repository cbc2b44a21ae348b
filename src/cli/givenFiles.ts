import { readFileSync } from 'node:fs';
import { HoldError } from '../errors.ts';
import { decodeText } from '../ground/bytes.ts';
import { isPresetName, presetNames } from '../schema/presets.ts';
import type { NamedChoices } from '../packaging/commandLine.ts';
import type { GivenOptions } from '../packaging/givenOptions.ts';

/** The options with the files that they name; a policy may also be one that comes with the course. Throws a HoldError for one that cannot be read. */
export function withFiles({
  policy,
  logo,
  ...texts
}: Omit<NamedChoices, 'lms'>): GivenOptions {
  const given: GivenOptions = { ...texts };
  if (logo !== undefined) {
    const fix = 'Name an SVG or PNG file with --logo.';
    given.logo = { name: logo, bytes: readChosenFile(logo, 'The logo', fix) };
  }
  if (policy !== undefined && isPresetName(policy)) {
    given.policy = { preset: policy };
  } else if (policy !== undefined) {
    const fix = `Name one of the policies that come with the course (${presetNames.join(', ')}), or copy content/policy.yaml, change its values, and name the copy with --policy.`;
    const text = decodeText(readChosenFile(policy, 'The policy', fix));
    given.policy = { name: policy, text };
  }
  return given;
}

/** The bytes of a file that was named. @throws HoldError for one that cannot be read. */
export function readChosenFile(
  path: string,
  what: string,
  fix: string,
): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new HoldError(
      `${what} ${path} cannot be read.`,
      error instanceof Error ? error.message : 'The system gave no reason.',
      fix,
    );
  }
}
