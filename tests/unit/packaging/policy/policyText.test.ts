import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  differs,
  policyText,
  type Chosen,
} from '../../../../src/packaging/policy/policyText.ts';
import { readPolicy } from '../../../../src/packaging/policy/readPolicy.ts';

const today = readFileSync('content/policy.yaml', 'utf8');
const built = readPolicy({ name: 'policy.yaml', text: today });
const chosen = (values: Record<string, Chosen>) =>
  new Map(Object.entries(values));
const read = (values: Record<string, Chosen>): unknown =>
  parse(policyText(built, chosen(values)).text);

describe('a policy written from a form', () => {
  it('reads back as it was when nothing is chosen', () => {
    expect(read({})).toEqual(built);
    expect(read({})).toMatchObject(parse(today));
  });

  it('holds what was chosen, as text, number, tick and list', () => {
    expect(
      read({
        'organisation.name': ' Tarnbrook: "A" # 1 ',
        'exceptions.maxDays': '30',
        'reset.deputy': false,
        'privileged.oneOf': ['callback_on_file'],
      }),
    ).toMatchObject({
      organisation: { name: 'Tarnbrook: "A" # 1' },
      exceptions: { maxDays: 30 },
      reset: { deputy: false },
      privileged: { oneOf: ['callback_on_file'] },
    });
  });

  it('keeps the order of a list, whatever the order of the ticks', () => {
    const ticks = {
      'privileged.oneOf': ['video_from_directory', 'in_person'],
    };
    expect(differs(built, chosen(ticks))).toBe(false);
  });

  it('names the value on each line', () => {
    const { text, paths } = policyText(built, new Map());
    const line = text.split('\n').findIndex((it) => it.includes('maxDays'));
    expect(paths[line]).toBe('exceptions.maxDays');
    expect(paths).toHaveLength(text.trimEnd().split('\n').length);
  });

  it.each([
    ['exceptions.maxDays', 'ninety', 'exceptions.maxDays is "ninety"'],
    ['exceptions.maxDays', '999', 'exceptions.maxDays is 999'],
    ['reset.checks', '', 'reset.checks is empty'],
    ['reset.checks', '1, approver: me', 'reset.checks is "1, approver: me"'],
    ['organisation.name', '  ', 'organisation.name is empty'],
  ])('leaves %s %j for the check to find', (path, typed, message) => {
    const { text } = policyText(built, chosen({ [path]: typed }));
    expect(() => readPolicy({ name: 'the form', text })).toThrow(
      expect.objectContaining({ why: expect.stringContaining(message) }),
    );
  });
});
