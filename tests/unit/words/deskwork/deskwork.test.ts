import { describe, expect, it } from 'vitest';
import { drawRegister } from '../../../../src/domain/deskwork/drawRegister.ts';
import { drawRequests } from '../../../../src/domain/deskwork/drawRequests.ts';
import {
  faultyFields,
  judgeRow,
  rowFields,
} from '../../../../src/domain/deskwork/judgeRow.ts';
import {
  decisionOn,
  decisions,
  judgeRequest,
  lackingElements,
} from '../../../../src/domain/deskwork/requestRule.ts';
import { shownRow } from '../../../../src/domain/deskwork/shownRow.ts';
import {
  decisionVerdict,
  markedWords,
  missingWords,
  requestVerdict,
  whyDecision,
  whyElement,
} from '../../../../src/words/deskwork/requestWords.ts';
import {
  shouldSay,
  whyFault,
  whyInOrder,
  whySound,
} from '../../../../src/words/deskwork/rowReasons.ts';
import {
  fieldLabels,
  fieldText,
  verdictWords,
} from '../../../../src/words/deskwork/rowWords.ts';
import {
  whyApproved,
  whyNotApproved,
} from '../../../../src/words/deskwork/approverWords.ts';
import { presetRules, words } from '../../domain/deskwork/words.ts';

const badWords = /undefined|null|NaN|\{|\ba [aeio]|\bthe (is|and|would)\b|\.\./;
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-Z“].*\.$/);
  expect(text).not.toMatch(badWords);
}

describe.each(presetRules)('under the policy %s', (_name, rule) => {
  const lines = seeds.flatMap((seed) => {
    const { rows, today } = drawRegister(words, rule, seed);
    return rows.map((row) => ({ row, today, shown: shownRow(row, rule) }));
  });

  it('every answer to a line of a register has its verdict and reason in whole sentences', () => {
    for (const { row, today, shown } of lines) {
      const found = faultyFields(row, today, rule);
      const subject = words.subjects.find((it) => it.account === row.account);
      for (const it of found) {
        expectSentence(whyFault(it, shown, rule, '2027-03-09'));
        expectSentence(shouldSay(it, shown, rule, subject));
      }
      if (found.length === 0) expectSentence(whySound(shown, rule));
      for (const mark of [...rowFields, 'sound' as const])
        expectSentence(verdictWords(judgeRow(mark, row, today, rule), shown));
      for (const field of rowFields) {
        expect(fieldText(field, shown)).not.toMatch(badWords);
        if (!found.some((it) => it.field === field))
          expectSentence(whyInOrder(field, shown, rule));
      }
    }
  });

  it('every answer to a request has its verdict and reason in whole sentences', () => {
    for (const request of seeds.flatMap((seed) =>
      drawRequests(words, rule, seed),
    )) {
      const lacking = lackingElements(request, rule);
      for (const element of rule.elements) {
        const counts = !lacking.includes(element);
        const why = whyElement(element, counts, request, rule);
        expect(why).toMatch(/\.$/);
        expect(why).not.toMatch(badWords);
      }
      expectSentence(whyDecision(decisionOn(request, rule), request, rule));
      expect(missingWords(lacking)).toMatch(/^[A-Z]/);
      for (const decided of decisions) {
        const verdict = judgeRequest([], decided, request, rule);
        expectSentence(decisionVerdict(decided, verdict));
        expectSentence(requestVerdict(verdict));
      }
    }
  });
});

const [anyRule] = presetRules.map(([, rule]) => rule);
if (!anyRule) throw new Error('there is no policy to choose from');
const owner = {
  name: 'Wen Li',
  title: 'head of transport',
  role: 'business_owner' as const,
};
const guard = {
  name: 'Ann Ito',
  title: 'head of security',
  role: 'security' as const,
};
const clerk = { name: 'Jo', title: 'IT manager', role: 'it' as const };

describe('why an approval counts or not', () => {
  const under = (approver: typeof anyRule.approver) => ({
    ...anyRule,
    approver,
  });

  it('names whom the policy asks for, and who is missing', () => {
    const both = under('business_owner_and_security');
    expect(whyApproved([owner], under('business_owner'))).toBe(
      'the head of transport is a business owner',
    );
    expect(whyApproved([guard], under('security'))).toBe(
      'the head of security is from Security',
    );
    expect(whyApproved([owner, guard], both)).toBe(
      'the head of transport is a business owner, and the head of security is from Security',
    );
    expect(whyNotApproved([clerk], under('business_owner'))).toBe(
      'the policy asks for a business owner; the IT manager is not one, and would not bear the loss',
    );
    expect(whyNotApproved([owner], under('security'))).toBe(
      'the policy asks for Security; the head of transport is not from there',
    );
    expect(
      [[owner], [guard], [clerk]].map((it) =>
        whyNotApproved(it, both).split('; ').at(-1),
      ),
    ).toEqual([
      'Security has not signed',
      'no business owner has signed',
      'the IT manager is neither',
    ]);
  });
});

describe('a card', () => {
  const row = {
    account: 'svc-labels',
    owner: 'the label printers',
    reason: { text: 'it is only for now', holds: false },
    risk: null,
    controls: { text: 'to follow', holds: false },
    approvers: [owner, guard],
    approvedOn: 20_000,
    reviewBy: 20_001,
  };
  const shown = shownRow(row, anyRule);

  it('shows each field with its label, and says where one is empty', () => {
    expect(
      fieldLabels.map(([field, label]) => [label, fieldText(field, shown)]),
    ).toEqual([
      ['Reason', 'it is only for now'],
      ['Risk', 'empty'],
      ['Controls', 'to follow'],
      ['Approver', 'Wen Li, head of transport; Ann Ito, head of security'],
      ['Review by', '2024-10-05, approved on 2024-10-04 for 1 day'],
    ]);
    const open = shownRow({ ...row, approvers: [], reviewBy: null }, anyRule);
    expect(fieldText('approver', open)).toBe('empty');
    expect(fieldText('review', open)).toBe('empty; approved on 2024-10-04');
  });

  it('says whether a field is missing or does not count', () => {
    const found = faultyFields(row, 20_000, anyRule);
    expect(verdictWords({ kind: 'rightly_flagged', found }, shown)).toBe(
      'Right: the reason does not count, the risk is missing, the controls do not count.',
    );
  });

  it('says of an element whether it is there and what was made of it', () => {
    expect(
      (['counts', 'short', 'missing'] as const).map((stands) =>
        [true, false].map((said) => markedWords(stands, said)),
      ),
    ).toEqual([
      ['given, and you marked it.', 'given.'],
      [
        'given, and does not count, as you marked.',
        'given, and does not count, and you did not mark it.',
      ],
      ['missing, as you marked.', 'missing, and you did not mark it.'],
    ]);
    expect(missingWords(['end_date', 'risk'])).toBe('End date and risk');
    expect(missingWords([])).toBe('Nothing');
  });
});
