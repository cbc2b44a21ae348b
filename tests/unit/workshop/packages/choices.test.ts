import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosenPolicy } from '../../../../src/workshop/packages/chosenPolicy.ts';
import type { Rules } from '../../../../src/workshop/packages/messages.ts';
import { refusalOf } from '../../../../src/workshop/packages/refusal.ts';
import { leavesOf } from '../../../../src/checks/policyLeaves.ts';
import { HoldError } from '../../../../src/errors.ts';
import { readOptions } from '../../../../src/packaging/options.ts';
import { readPolicy } from '../../../../src/packaging/policy/readPolicy.ts';
import { POLICY_SECTIONS } from '../../../../src/words/policyFields.ts';

const text = readFileSync('content/policy.yaml', 'utf8');
const authored = [{ path: 'content/policy.yaml', text }];
const typed = (values: Record<string, string | string[]>): Rules => ({
  kind: 'form',
  values: new Map(Object.entries(values)),
});

/** What the form shows for these rules. */
function refused(rules: Rules) {
  const { given, place } = chosenPolicy(authored, rules);
  try {
    if (given) readPolicy(given);
  } catch (error) {
    return refusalOf(error, place).faults;
  }
  return [];
}

describe('the rules of the form', () => {
  it('offer every value of the policy but those that have one value only', () => {
    const offered = POLICY_SECTIONS.flatMap(({ fields }) =>
      fields.map(({ path }) => path),
    ).filter((path) => !path.endsWith('.with'));
    const { built } = chosenPolicy(authored, typed({}));
    const fixed = leavesOf(built).filter((path) => !offered.includes(path));
    expect(fixed).toEqual([
      'checks.knowledge_questions.accepted',
      'checks.callback_given_number.accepted',
      'checks.callers_video_link.accepted',
      'checks.message_reply.accepted',
      'privileged.performedBy',
      'exceptions.elements',
      'codes.renewAfterUse',
      'codes.sendByMessage',
    ]);
    expect(offered.length + fixed.length).toBe(leavesOf(built).length);
  });

  it('put down beside which others a check counts, where something is ticked', () => {
    const one = typed({ 'checks.callback_on_file.with': ['in_person'] });
    const text = chosenPolicy(authored, one).given?.text ?? '';
    expect(
      readPolicy({ name: 'x', text }).checks.callback_on_file.with,
    ).toEqual(['in_person']);
    const none = typed({ 'checks.callback_on_file.with': [] });
    expect(chosenPolicy(authored, none).given).toBeNull();
  });

  it('are the policy of the course where nothing differs', () => {
    const same = typed({ 'exceptions.maxDays': ' 90 ' });
    expect(chosenPolicy(authored, same).given).toBeNull();
  });

  it("answer a bad value beside its field, in the content check's words", () => {
    expect(refused(typed({ 'exceptions.maxDays': '-3' }))).toEqual([
      {
        field: 'policy:exceptions.maxDays',
        about: null,
        message:
          'exceptions.maxDays is -3: expected the longest exception in days, 1 to 365.',
        fix: 'Write it like this: maxDays: 90',
      },
    ]);
  });

  it('answer rules that contradict each other beside one of them', () => {
    const faults = refused(
      typed({ 'reset.checks': '3', 'privileged.checks': '2' }),
    );
    expect(faults.map(({ field }) => field)).toEqual([
      'policy:privileged.checks',
    ]);
  });

  it('answer a file with its name, line and column', () => {
    const bad = text.replace('maxDays: 90', 'maxDays: 900');
    const [fault] = refused({ kind: 'file', name: 'ours.yaml', text: bad });
    expect(fault?.field).toBe('policy-file');
    expect(fault?.message).toMatch(/^ours\.yaml:\d+:\d+ exceptions\.maxDays/);
  });
});

describe('a refusal', () => {
  const nowhere = { name: '', fieldOf: () => null, withLines: true };

  it('names the field of an option', () => {
    const thrown = () => readOptions({ mastery: '80%' });
    expect(thrown).toThrow('--mastery "80%" is not a pass mark.');
    try {
      thrown();
    } catch (error) {
      expect(refusalOf(error, nowhere).faults[0]?.field).toBe('mastery');
    }
  });

  it('says what happened, why and what to do, where no field is to blame', () => {
    const error = new HoldError('What.', 'Why.', 'Do.');
    expect(refusalOf(error, nowhere)).toEqual({
      what: 'What.',
      faults: [{ field: null, about: null, message: 'Why.', fix: 'Do.' }],
    });
  });

  it('sends a mistake of the program to the command', () => {
    const { faults } = refusalOf(new TypeError('x is undefined'), nowhere);
    expect(faults[0]?.message).toBe('x is undefined');
    expect(faults[0]?.fix).toContain('npm run package');
  });
});
