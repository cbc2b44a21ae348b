import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PolicyRefused } from '../../../src/packaging/policy/policyRefused.ts';
import { readPolicy } from '../../../src/packaging/policy/readPolicy.ts';

const own = readFileSync('tests/fixtures/content/valid/policy.yaml', 'utf8');

/** The policy with these checks accepted and no others, and with other rules. */
function policy(accepted: string[], rules: [from: string, to: string][] = []) {
  const checks = own.replace(
    /(\w+): \{ accepted: true \}/g,
    (_, name: string) => `${name}: { accepted: ${accepted.includes(name)} }`,
  );
  const more = accepted.includes('push_number_match')
    ? checks.replace(
        'checks: #',
        'checks:\n  push_number_match: { accepted: true } #',
      )
    : checks;
  return rules.reduce((text, [from, to]) => text.replace(from, to), more);
}

const strong: [string, string] = [
  'oneOf: [in_person, video_from_directory]',
  'oneOf: [in_person]',
];

it('says of rules that cannot all be kept which they are', async () => {
  const tries = [
    policy([]),
    policy(
      ['in_person', 'backup_method'],
      [
        strong,
        [
          'in_person: { accepted: true }',
          'in_person: { accepted: true, with: [backup_method] }',
        ],
        [
          'backup_method: { accepted: true }',
          'backup_method: { accepted: true, with: [in_person] }',
        ],
      ],
    ),
    policy(['in_person'], [strong]),
    policy(
      ['push_number_match', 'callback_on_file'],
      [
        [
          'oneOf: [in_person, video_from_directory]',
          'oneOf: [callback_on_file]',
        ],
        ['reset: { checks: 1,', 'reset: { checks: 2, kinds: different,'],
      ],
    ),
    policy(
      ['backup_method'],
      [
        [
          'checks: 2, oneOf: [in_person, video_from_directory]',
          'checks: 1, oneOf: [backup_method]',
        ],
        ['log: {', 'passes: { onVerifiedLine: true }\nlog: {'],
      ],
    ),
  ];
  const said = tries.map((text) => {
    try {
      readPolicy({ name: 'ours.yaml', text });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof PolicyRefused)) throw error;
      return error.why;
    }
  });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(
    '../../fixtures/content/contradictions.txt',
  );
});
