import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../../src/domain/deskwork/exceptionRule.ts';
import { wordedRequest } from '../../../../src/domain/deskwork/wordedRequest.ts';
import type { ExceptionRequest } from '../../../../src/domain/deskwork/requestRule.ts';
import { dayNumber } from '../../../../src/ground/dayNumber.ts';
import { words } from './words.ts';

const plain = {
  ...words,
  phrasings: {
    ask: ['An exception for {account} of {owner}, please.'],
    reason: ['Because {reason}.'],
    risk: ['The risk: {risk}.'],
    controls: ['Guarded by {controls}.'],
    approver: ['{name}, {title}, agrees.'],
    end_date: ['Until {date}, {days} days, and {nothing} else.'],
    vague_end: ['It ends {end}.'],
  },
  fillers: { ...words.fillers, end_date: ['some day'] },
};

const bare: ExceptionRequest = {
  subject: {
    account: 'svc-labels',
    owner: 'the label printers',
    kind: 'cannot',
    reason: 'they cannot',
    risk: 'a thief',
    controls: 'two addresses',
  },
  reason: null,
  risk: null,
  controls: null,
  approvers: [],
  ends: null,
};

const sentences = (change: Partial<ExceptionRequest> = {}) =>
  wordedRequest(
    { ...bare, ...change },
    plain,
    dayNumber('2027-02-20'),
    () => 0,
  );
const ask = 'An exception for svc-labels of the label printers, please.';

describe('a request in sentences', () => {
  it('says nothing of what it does not give', () => {
    expect(sentences()).toEqual([ask]);
  });

  it('says all that it gives, in one order', () => {
    expect(
      sentences({
        reason: { text: 'they cannot', holds: true },
        risk: { text: 'a thief', holds: true },
        controls: { text: 'two addresses', holds: true },
        approvers: [
          { name: 'Wen Li', title: 'head', role: 'business_owner' },
          { name: 'Ann Ito', title: 'guard', role: 'security' },
        ],
        ends: { kind: 'date', days: 30 },
      }),
    ).toEqual([
      ask,
      'Because they cannot.',
      'The risk: a thief.',
      'Guarded by two addresses.',
      'Wen Li, head, agrees.',
      'Ann Ito, guard, agrees.',
      // A blank that nothing fills stays, so that a test of the phrasings finds it.
      'Until 2027-03-22, 30 days, and {nothing} else.',
    ]);
  });

  it('is vague about an end that is no day', () => {
    expect(sentences({ ends: { kind: 'vague' } })).toEqual([
      ask,
      'It ends some day.',
    ]);
  });
});

describe('the reason of a subject', () => {
  it('is one only where MFA cannot be used', () => {
    const { subject } = bare;
    expect(reasonOf(subject)).toEqual({ text: 'they cannot', holds: true });
    for (const kind of ['convenience', 'recovery'] as const)
      expect(reasonOf({ ...subject, kind }).holds).toBe(false);
  });
});
