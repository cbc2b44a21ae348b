import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICE_OPTIONS,
  packageCommand,
  policyPath,
  type NamedChoices,
} from '../../../src/packaging/commandLine.ts';

/** The words that a shell makes of the command's arguments. */
function words(command: string): string[] {
  const rest = command.replace(/^npm run package( -- )?/, '');
  // It prints each word with a zero byte behind it.
  const script = rest === '' ? '' : `printf '%s\\0' ${rest}`;
  const out = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

/** The choices that the command reads. */
function read(command: string): NamedChoices {
  const { values } = parseArgs({
    args: words(command),
    options: CHOICE_OPTIONS,
  });
  return { ...values };
}

describe('the command of a package', () => {
  it('is short where nothing was chosen, or only what it does anyway', () => {
    expect(packageCommand({})).toBe('npm run package');
    expect(
      packageCommand({
        standard: 'scorm12',
        status: 'passed',
        calls: 'trace',
        way: 'ask',
        mastery: undefined,
      }),
    ).toBe('npm run package');
  });

  it('names each choice, in quotes where a shell would read it otherwise', () => {
    expect(
      packageCommand({
        accent: '#0b5a68',
        standard: 'cmi5',
        title: "Ada's MFA & more",
        logo: 'our logo.svg',
        policy: 'policy.yaml',
      }),
    ).toBe(
      String.raw`npm run package -- --standard cmi5 --title 'Ada'\''s MFA & more' --accent '#0b5a68' --logo 'our logo.svg' --policy policy.yaml`,
    );
  });

  it('is read back by a shell and the command as the same choices', () => {
    const all: Required<NamedChoices> = {
      course: 'mfa-exceptions',
      standard: 'scorm2004-4th',
      title: '--mastery 80 $(touch x) `y` "z" \\ é 漢 !',
      status: 'completed',
      mastery: '72.5',
      calls: 'outcome',
      way: 'lead',
      languages: 'de,en',
      accent: '#7a1f5c',
      logo: "~/it's ours/*.svg",
      policy: 'high-assurance',
      lms: 'sap-successfactors-learning',
    };
    expect(Object.keys(all).sort()).toEqual(Object.keys(CHOICE_OPTIONS).sort());
    expect(read(packageCommand(all))).toEqual(all);
  });

  it('is read back so whatever was typed', () => {
    // No field takes a zero byte, and no shell does.
    const typed = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(typed, typed, (title, logo) => {
        expect(read(packageCommand({ title, logo }))).toEqual({ title, logo });
      }),
      { numRuns: 30 },
    );
  });

  it('takes a file that is called as a policy of the course for the file', () => {
    expect(policyPath('standard')).toBe('./standard');
    expect(policyPath('policy.yaml')).toBe('policy.yaml');
  });
});
