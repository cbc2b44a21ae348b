import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/checks/policyLeaves.ts';
import { ruleInWords } from '../../../src/words/rules.ts';
import { policies, policyWith } from './policies.ts';
import type { Change } from './policies.ts';

describe('the rule that a debrief quotes', () => {
  it.each<[path: string, change: Change, words: string]>([
    [
      'exceptions.maxDays',
      { exceptions: { maxDays: 1 } },
      'An exception runs for at most 1 day.',
    ],
    [
      'exceptions.maxDays',
      { exceptions: { maxDays: 30 } },
      'An exception runs for at most 30 days.',
    ],
    [
      'contactData.minAgeDays',
      { contactData: { minAgeDays: 1 } },
      'A number that was changed less than 1 day ago proves nothing.',
    ],
    [
      'log.fields',
      { log: { fields: ['outcome'] } },
      'The log says what was done, as it happened.',
    ],
    [
      'log.fields',
      { log: { fields: ['check', 'outcome'] } },
      'The log says which checks were made and what each showed and what was done, as it happened.',
    ],
    [
      'log.fields',
      {},
      'The log says which checks were made and what each showed, who approved and what was done, as it happened.',
    ],
    [
      'exceptions.elements',
      { exceptions: { elements: [] } },
      'An exception needs a line in the register.',
    ],
    [
      'exceptions.elements',
      { exceptions: { elements: ['risk'] } },
      'An exception needs a risk and a line in the register.',
    ],
    [
      'exceptions.elements',
      { exceptions: { elements: ['reason', 'end_date'] } },
      'An exception needs a reason and an end date, and a line in the register.',
    ],
    [
      'exceptions.elements',
      {},
      'An exception needs a reason, a risk, an approver, controls and an end date, and a line in the register.',
    ],
    [
      'privileged.checks',
      { privileged: { checks: 1, oneOf: ['in_person'] } },
      'A privileged account needs seeing the person, with photo or ID.',
    ],
    [
      'privileged.oneOf',
      {
        privileged: {
          checks: 2,
          oneOf: ['in_person', 'callback_on_file', 'backup_method'],
        },
      },
      'A privileged account needs 2 accepted checks, one of them seeing the person, with photo or ID, a call back to the number on file or a backup method registered earlier.',
    ],
    [
      'reset.checks',
      { reset: { checks: 1 } },
      'A reset needs 1 accepted check first.',
    ],
    [
      'reset.checks',
      { reset: { checks: 2 } },
      'A reset needs 2 accepted checks first.',
    ],
    [
      'reset.deputy',
      { reset: { deputy: false } },
      'Only the manager on the record approves; there is no deputy.',
    ],
    [
      'reset.deputy',
      { reset: { deputy: true } },
      'Where the manager cannot be reached, the deputy on the record may approve.',
    ],
    [
      'reset.approver',
      { reset: { approver: 'security' } },
      'A reset needs Security’s approval, asked for through the directory.',
    ],
    [
      'reset.unreachable',
      { reset: { unreachable: 'security', deputy: true } },
      'Where neither manager nor deputy can be reached, out of hours too, Security may approve.',
    ],
    [
      'reset.unreachable',
      { reset: { unreachable: 'security', deputy: false } },
      'Where the manager cannot be reached, out of hours too, Security may approve.',
    ],
    [
      'reset.kinds',
      { reset: { kinds: 'different' } },
      'Checks that hang on the same thing, such as one phone, count as one.',
    ],
    [
      'exceptions.approver',
      { exceptions: { approver: 'business_owner_and_security' } },
      'A business owner and Security approve an exception, never the person who asks for it.',
    ],
    [
      'passes.minutes',
      { passes: { minutes: 1 } },
      'A pass is valid for at most 1 minute.',
    ],
    [
      'checks.own_check.accepted',
      {
        checks: {
          own_check: {
            accepted: true,
            name: 'the staff card reader',
            dependsOn: 'badge',
            inPerson: true,
            with: ['in_person', 'posted_code'],
          },
        },
      },
      'The staff card reader counts as proof only beside seeing the person, with photo or ID or a code sent by post or handed over at the counter, unless what it hangs on is lost or in other hands.',
    ],
    [
      'checks.in_person.accepted',
      { checks: { in_person: { accepted: false } } },
      'Seeing the person, with photo or ID is no proof.',
    ],
    [
      'training.everyMonths',
      { training: { everyMonths: 1 } },
      'The course is due again after 1 month.',
    ],
  ])('says of %s with %o what holds: %s', (path, change, words) => {
    expect(ruleInWords(path, policyWith(change))).toBe(words);
  });

  it('is a sentence for every value that is a rule, and nothing for a name or a number to ring', () => {
    const NAMES = /^(?:organisation|contacts)\./;
    for (const own of policies)
      for (const path of leavesOf(own)) {
        const words = ruleInWords(path, own);
        if (NAMES.test(path)) expect(words).toBe('');
        else expect(words).toMatch(/^[A-Z][^{}_]+\.$/);
      }
  });
});
