import { asksTheSame, presetFor } from '../../domain/policy/presets.ts';
import { holdError } from '../../errors.ts';
import { presetNamed } from '../../words/workshop/packaging/policy.ts';
import { siteFaults } from '../../words/workshop/packaging/builtSite.ts';
import type { Policy } from '../../schema/policy.ts';
import type { PresetName } from '../../schema/presets.ts';
import type { GivenPolicy } from '../types.ts';
import { POLICY_FILE, type AuthoredFiles } from './authoredFiles.ts';
import { policyText } from './policyText.ts';
import { readPolicy } from './readPolicy.ts';

/**
 * The policy that a preset puts in force in a course: its rules, and what the
 * course's own policy says of organisation, contacts and training. Null where
 * the course was built with these rules: then there is nothing to change.
 * @throws HoldError where the site does not hold the preset.
 */
export function presetPolicy(
  authored: AuthoredFiles,
  name: PresetName,
): GivenPolicy | null {
  const built = policyIn(authored, POLICY_FILE);
  const preset = policyIn(authored, `content/policies/${name}.yaml`);
  if (asksTheSame(built, preset)) return null;
  return {
    name: presetNamed(name),
    text: policyText(presetFor(built, preset), new Map()).text,
  };
}

function policyIn(authored: AuthoredFiles, path: string): Policy {
  const file = authored.find((it) => it.path === path);
  if (file) return readPolicy({ name: path, text: file.text });
  throw holdError(siteFaults.noPolicy(path));
}
