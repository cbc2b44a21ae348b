import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  contactNames,
  reachWords,
} from '../../../../src/domain/policy/contacts.ts';
import { policySchema } from '../../../../src/schema/policy.ts';

describe('how somebody is reached', () => {
  it.each([
    'policy',
    'policies/small-team',
    'policies/standard',
    'policies/high-assurance',
  ])(
    'is asked of whoever gave the course, where the policy is as it came: %s.yaml',
    (name) => {
      const text = readFileSync(`content/${name}.yaml`, 'utf8');
      const { contacts } = policySchema.parse(parse(text));
      for (const who of contactNames)
        expect(reachWords(contacts[who], 'ask us')).toBe('ask us');
    },
  );

  it('is what an organisation wrote', () => {
    expect(reachWords({ name: 'SOC', reach: 'Channel #soc' }, 'ask us')).toBe(
      'Channel #soc',
    );
  });
});
