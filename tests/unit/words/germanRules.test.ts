import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/checks/policyLeaves.ts';
import { checksUnder } from '../../../src/domain/simulation/checksUnder.ts';
import type { LedTo } from '../../../src/domain/simulation/ledTo.ts';
import type { Outcome } from '../../../src/domain/simulation/outcome.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import { checkWords } from '../../../src/words/de/checks.ts';
import { outcomeNames } from '../../../src/words/de/outcomeNames.ts';
import { policyLines } from '../../../src/words/de/policyLines.ts';
import { ruleInWords } from '../../../src/words/de/rules.ts';
import { lineWords, verdictLine } from '../../../src/words/de/verdicts.ts';
import { verdictLine as englishLine } from '../../../src/words/verdicts.ts';
import { policies, policyWith } from './policies.ts';
import type { Change } from './policies.ts';

/** A whole German sentence or several, with no English in it and the marks that German has. */
const SENTENCES = /^\p{Lu}[^{}_"']+[^.]\.$/u;
const ENGLISH =
  /\b(?:the|and|with|your|you|they|were|which|until|asked|checks?|log|policy|security)\b/iu;

function expectGerman(words: string): void {
  expect(words).toMatch(SENTENCES);
  expect(words).not.toMatch(ENGLISH);
  expect(words).not.toMatch(/ {2}|\.\.|,,| [.,]/);
}

const ownCheck: Policy['checks']['own_check'] = {
  accepted: true,
  name: 'der Kartenleser am Eingang',
  dependsOn: 'badge',
  inPerson: true,
  with: ['in_person', 'posted_code'],
};

describe('a rule in German', () => {
  it.each<[path: string, change: Change, words: string]>([
    [
      'exceptions.maxDays',
      { exceptions: { maxDays: 1 } },
      'Eine Ausnahme läuft höchstens 1 Tag.',
    ],
    [
      'exceptions.maxDays',
      { exceptions: { maxDays: 30 } },
      'Eine Ausnahme läuft höchstens 30 Tage.',
    ],
    [
      'contactData.minAgeDays',
      { contactData: { minAgeDays: 30 } },
      'Eine Nummer, die vor weniger als 30 Tagen geändert wurde, beweist nichts.',
    ],
    [
      'passes.minutes',
      { passes: { minutes: 1440 } },
      'Ein Einmalpass ist höchstens 1.440 Minuten gültig.',
    ],
    [
      'reset.checks',
      { reset: { checks: 2 } },
      'Ein Reset braucht vorher 2 anerkannte Prüfungen.',
    ],
    [
      'exceptions.elements',
      { exceptions: { elements: ['reason', 'end_date'] } },
      'Eine Ausnahme braucht einen Grund, ein Enddatum und eine Zeile im Register.',
    ],
    [
      'exceptions.approver',
      { exceptions: { approver: 'business_owner_and_security' } },
      'Eine Ausnahme geben eine fachlich verantwortliche Person und die IT-Sicherheit frei, nie die Person, die sie beantragt.',
    ],
    [
      'privileged.checks',
      { privileged: { checks: 1, oneOf: ['in_person'] } },
      'Ein privilegiertes Konto braucht diese Prüfung: die persönliche Prüfung mit Foto oder Ausweis.',
    ],
    [
      'checks.own_check.accepted',
      { checks: { own_check: ownCheck } },
      'Der Kartenleser am Eingang gilt als Nachweis, aber nur zusammen mit einer dieser Prüfungen: die persönliche Prüfung mit Foto oder Ausweis oder ein per Post gesandter oder am Schalter übergebener Code. Woran die Prüfung hängt, darf nicht verloren oder in fremden Händen sein.',
    ],
  ])('says of %s with %o what holds: %s', (path, change, words) => {
    expect(ruleInWords(path, policyWith(change))).toBe(words);
  });

  it('is German for every value that is a rule', () => {
    for (const own of policies)
      for (const path of leavesOf(own)) {
        const words = ruleInWords(path, own);
        if (words !== '') expectGerman(words);
      }
  });

  it('names a check without a clause, so that a sentence can go on after it', () => {
    for (const words of Object.values(checkWords))
      expect(words).toMatch(/^(?:ein|eine|die|das) [^,.]+$/);
  });

  it('stands on the card of every policy', () => {
    for (const own of policies)
      for (const { label, text } of policyLines(own, checksUnder(own))) {
        expect(label).not.toMatch(ENGLISH);
        expectGerman(`${capitalised(text)}${text.endsWith('.') ? '' : '.'}`);
      }
  });
});

describe('a German verdict', () => {
  const outcomes = Object.keys(outcomeNames) as Outcome[];
  const leads = Object.keys(lineWords) as LedTo[];
  const callers = (['genuine', 'impostor'] as const).flatMap((truth) =>
    (['signin', 'alert'] as const).flatMap((request) =>
      [true, false].map((compromised) => ({ truth, request, compromised })),
    ),
  );
  const needs = ['reset', 'contain', 'renew', 'decline', 'defer'] as const;

  it.each(outcomes)(
    'is German, and tells apart what English does: %s',
    (outcome) => {
      const inGerman = new Map<string, Set<string>>();
      for (const led of leads)
        for (const caller of callers)
          for (const need of needs)
            for (const good of [true, false]) {
              const verdict = { outcome, good, need, critical: [], faults: [] };
              const words = verdictLine(verdict, led, caller);
              expectGerman(words);
              const english = englishLine(verdict, led, caller);
              inGerman.set(
                english,
                (inGerman.get(english) ?? new Set()).add(words),
              );
            }
      const pairs = [...inGerman.values()].map((texts) => [...texts]);
      expect(pairs.filter((texts) => texts.length !== 1)).toEqual([]);
      expect(new Set(pairs.flat()).size).toBe(inGerman.size);
    },
  );
});

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
