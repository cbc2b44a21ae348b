import { describe, expect, it } from 'vitest';
import { drawRegister } from '../../../../../src/domain/deskwork/drawRegister.ts';
import { drawRequests } from '../../../../../src/domain/deskwork/drawRequests.ts';
import {
  faultyFields,
  judgeRow,
  rowFields,
} from '../../../../../src/domain/deskwork/judgeRow.ts';
import {
  decisionOn,
  decisions,
  judgeRequest,
  lackingElements,
} from '../../../../../src/domain/deskwork/requestRule.ts';
import { shownRow } from '../../../../../src/domain/deskwork/shownRow.ts';
import {
  whyApproved,
  whyNotApproved,
} from '../../../../../src/words/de/deskwork/approverWords.ts';
import {
  decisionVerdict,
  markedWords,
  missingWords,
  requestVerdict,
  whyDecision,
  whyElement,
} from '../../../../../src/words/de/deskwork/requestWords.ts';
import {
  shouldSay,
  whyFault,
  whyInOrder,
  whySound,
} from '../../../../../src/words/de/deskwork/rowReasons.ts';
import {
  fieldLabels,
  fieldText,
  verdictWords,
} from '../../../../../src/words/de/deskwork/rowWords.ts';
import { presetRules, words } from '../../../domain/deskwork/words.ts';

const badWords = /undefined|null|NaN|\{|\b1 Tage|\.\.|[”"]| {2}/;
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-ZÄÖÜ„].*\.$/);
  expect(text).not.toMatch(badWords);
}

describe.each(presetRules)('on German cards under the policy %s', (_, rule) => {
  it('every answer to a line has its verdict and reason in whole sentences', () => {
    for (const seed of seeds) {
      const { rows, today } = drawRegister(words, rule, seed);
      for (const row of rows) {
        const shown = shownRow(row, rule);
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
  title: 'Leitung Transport',
  role: 'business_owner' as const,
};
const guard = {
  name: 'Ann Ito',
  title: 'Leitung IT-Sicherheit',
  role: 'security' as const,
};
const clerk = { name: 'Jo', title: 'Leitung IT', role: 'it' as const };

describe('a German card', () => {
  const both = { ...anyRule, approver: 'business_owner_and_security' as const };

  it('calls those who approved by name, whatever the gender of their title', () => {
    expect(whyApproved([owner, guard], both)).toBe(
      'Wen Li (Leitung Transport) ist fachlich verantwortlich, und Ann Ito (Leitung IT-Sicherheit) gehört zur IT-Sicherheit',
    );
    expect(
      [[owner], [guard], [clerk]].map((it) =>
        whyNotApproved(it, both).split('; ').at(-1),
      ),
    ).toEqual([
      'die IT-Sicherheit hat nicht unterschrieben',
      'keine fachlich verantwortliche Person hat unterschrieben',
      'Jo (Leitung IT) ist weder das eine noch das andere',
    ]);
  });

  it('has the verb agree with what is missing, and one day with one', () => {
    const row = {
      account: 'svc-labels',
      owner: 'die Etikettendrucker',
      reason: { text: 'vorerst', holds: false },
      risk: null,
      controls: { text: 'folgt', holds: false },
      approvers: [owner, guard],
      approvedOn: 20_000,
      reviewBy: 20_001,
    };
    const shown = shownRow(row, anyRule);
    const found = faultyFields(row, 20_000, anyRule);
    expect(verdictWords({ kind: 'rightly_flagged', found }, shown)).toBe(
      'Richtig: der Grund zählt nicht, das Risiko fehlt, die Schutzmaßnahmen zählen nicht.',
    );
    expect(
      fieldLabels.map(([field, label]) => [label, fieldText(field, shown)]),
    ).toEqual([
      ['Grund', 'vorerst'],
      ['Risiko', 'leer'],
      ['Schutzmaßnahmen', 'folgt'],
      ['Freigabe', 'Wen Li, Leitung Transport; Ann Ito, Leitung IT-Sicherheit'],
      ['Zu prüfen bis', '2024-10-05, freigegeben am 2024-10-04 für 1 Tag'],
    ]);
    expect(whySound(shown, { ...anyRule, maxDays: 1 })).toContain(
      'läuft 1 von höchstens 1 Tag,',
    );
  });

  it('lists what is missing, and marks it without a gender', () => {
    expect(missingWords(['end_date', 'risk'])).toBe('Enddatum und Risiko');
    expect(missingWords([])).toBe('Nichts');
    expect(markedWords('counts', true)).toBe(
      'vorhanden, und von Ihnen markiert.',
    );
  });
});
