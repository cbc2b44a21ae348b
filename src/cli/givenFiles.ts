import { readFileSync } from 'node:fs';
import { HoldError, type Told } from '../errors.ts';
import { decodeText } from '../ground/bytes.ts';
import { isPresetName, presetNames } from '../schema/presets.ts';
import { noReason } from '../words/workshop/cli/command.ts';
import { fileRefused } from '../words/workshop/cli/package/refusals.ts';
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
    given.logo = {
      name: logo,
      bytes: readChosenFile(logo, fileRefused.logo(logo)),
    };
  }
  if (policy !== undefined && isPresetName(policy)) {
    given.policy = { preset: policy };
  } else if (policy !== undefined) {
    const told = fileRefused.policy(policy, presetNames);
    const text = decodeText(readChosenFile(policy, told));
    given.policy = { name: policy, text };
  }
  return given;
}

/** The bytes of a file that was named. @throws HoldError for one that cannot be read, with what is told of it then. */
export function readChosenFile(
  path: string,
  { what, fix }: Omit<Told, 'why'>,
): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : noReason;
    throw new HoldError(what, why, fix);
  }
}
