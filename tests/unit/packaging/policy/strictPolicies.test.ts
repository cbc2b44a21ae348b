import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/build/readContent.ts';
import { courseUnder } from '../../../../src/packaging/policy/courseUnder.ts';
import { PolicyRefused } from '../../../../src/packaging/policy/policyRefused.ts';
import { presetPolicy } from '../../../../src/packaging/policy/presetPolicy.ts';
import { readPolicy } from '../../../../src/packaging/policy/readPolicy.ts';
import { POLICY_FILE } from '../../../../src/packaging/policy/authoredFiles.ts';
import { presetNames } from '../../../../src/schema/presets.ts';
import { presetWords } from '../../../../src/words/presets.ts';
import { asksTheSame } from '../../../../src/domain/policy/presets.ts';

const files = await readContent('content');
const today = files.find(({ path }) => path === POLICY_FILE)?.text ?? '';
const COURSE = 'mfa-exceptions';

/** The policy of today with passages replaced. */
function edited(...edits: [from: string, to: string][]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, today);
}

const off = (check: string): [string, string] => [
  `${check}: { accepted: true }`,
  `${check}: { accepted: false }`,
];
const oneOf = (list: string): [string, string] => [
  'oneOf: [in_person, video_from_directory]',
  `oneOf: [${list}]`,
];
const resetChecks = (count: number): [string, string] => [
  'reset: { checks: 1',
  `reset: { checks: ${count}`,
];

describe('a stricter policy', () => {
  it.each([
    [
      '60 days, no call back, two checks',
      edited(
        off('callback_on_file'),
        ['maxDays: 90', 'maxDays: 60'],
        resetChecks(2),
      ),
    ],
    ['a remote desk', edited(off('in_person'), oneOf('video_from_directory'))],
    ['no video', edited(off('video_from_directory'), oneOf('in_person'))],
    [
      'three checks',
      edited(resetChecks(3), [
        'privileged: { checks: 2',
        'privileged: { checks: 3',
      ]),
    ],
    [
      'no call back and no video',
      edited(
        off('callback_on_file'),
        off('video_from_directory'),
        oneOf('in_person'),
      ),
    ],
  ])(
    'is packaged: %s',
    (_, text) => {
      const under = courseUnder({ name: 'ours.yaml', text }, files, COURSE);
      expect(under.policy).toEqual(readPolicy({ name: 'ours.yaml', text }));
    },
    120_000,
  );
});

describe('a policy under which a call cannot end well', () => {
  it('is refused in words for an admin, without a file of the course', () => {
    const silent = files.map(({ path, text }) => ({
      path,
      text: path.endsWith('C09.yaml')
        ? text.replace(
            /^ {2}AS:\n {4}result: confirms/m,
            '  AS:\n    result: no_answer',
          )
        : text,
    }));
    expect(silent).not.toEqual(files);
    const text = edited(['approver: business_owner', 'approver: security']);
    let refused: unknown;
    try {
      courseUnder({ name: 'ours.yaml', text }, silent, COURSE);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(PolicyRefused);
    if (!(refused instanceof PolicyRefused)) return;
    expect(refused.why).toMatch(
      /Under your policy nobody could help the caller of C09, .+: those who have to approve cannot be reached/,
    );
    expect(refused.why).not.toMatch(/content\/|src\/|C09\.yaml/);
  }, 120_000);
});

describe('a preset', () => {
  const read = (name: string) =>
    readPolicy({
      name,
      text:
        files.find(({ path }) => path === `content/policies/${name}.yaml`)
          ?.text ?? '',
    });

  it('small-team asks what the course teaches, and changes nothing', () => {
    const own = readPolicy({ name: POLICY_FILE, text: today });
    expect(asksTheSame(own, read('small-team'))).toBe(true);
    expect(presetPolicy(files, 'small-team')).toBeNull();
  });

  it('leaves the organisation, its contacts and when the course is due as they are', () => {
    const named = files.map(({ path, text }) => ({
      path,
      text:
        path === POLICY_FILE
          ? text
              .replace('Your organisation', 'Tarnbrook')
              .replace('dueDays: 30', 'dueDays: 14')
          : text,
    }));
    const given = presetPolicy(named, 'standard');
    const policy = given && readPolicy(given);
    expect(policy?.organisation.name).toBe('Tarnbrook');
    expect(policy?.training.dueDays).toBe(14);
    expect(policy && asksTheSame(policy, read('standard'))).toBe(true);
  });

  it('is described by its own figures', () => {
    const { passes, exceptions } = read('high-assurance');
    const { about } = presetWords['high-assurance'];
    expect(about).toContain(`for ${passes.minutes} minutes`);
    expect(about).toContain(`at most ${exceptions.maxDays} days`);
    expect(exceptions.approver).toBe('business_owner_and_security');
    expect(read('standard').reset).toMatchObject({
      checks: 1,
      kinds: 'different',
      unreachable: 'security',
    });
  });

  it.each(presetNames.filter((name) => name !== 'small-team'))(
    'is packaged: %s',
    (name) => {
      const given = presetPolicy(files, name);
      if (!given) throw new Error(`${name} changes nothing`);
      expect(courseUnder(given, files, COURSE).policy).toEqual(read(name));
    },
    120_000,
  );
});
