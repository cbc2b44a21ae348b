import { describe, expect, it } from 'vitest';
import { agentCard } from '../../../src/cards/agentCard.ts';
import { observerCard } from '../../../src/cards/observerCard.ts';
import { checksUnder } from '../../../src/domain/simulation/checksUnder.ts';
import { policyLines as linesUnder } from '../../../src/words/policyLines.ts';
import { textCards } from '../../../src/cards/textCards.ts';
import { leavesOf } from '../../../src/checks/policyLeaves.ts';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import type { Exploration } from '../../../src/domain/simulation/explore.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import { ruleInWords } from '../../../src/words/rules.ts';
import { callOf, calls, labelOf, policy } from '../domain/simulation/desk.ts';
import { edges, others, policies } from '../words/policies.ts';

const policyLines = (under: Policy) => linesUnder(under, checksUnder(under));

/** What stands on the observer's card, without the courses that a search finds. */
function observed(call: CallCase, under: Policy): string {
  const nothing: Exploration = {
    states: 0,
    good: 0,
    bad: {},
    shortestGood: null,
    critical: {},
    useful: new Set(),
    loophole: null,
  };
  const cards = observerCard(call, under, nothing);
  return textCards({ call: labelOf(call), cards });
}

describe('the card of the observer', () => {
  it.each(calls.map((call) => ({ label: labelOf(call), call })))(
    'is the same sentence on the card of the observer: $label',
    ({ call }) => {
      const rule = ruleInWords(call.debrief.rule, policy);
      expect(rule).not.toBe('');
      expect(observed(call, policy)).toContain(`- The rule: ${rule}`);
    },
  );
});

describe('the rules on the card of the agent', () => {
  const lineOf = (label: string, under: Policy) =>
    policyLines(under).find((line) => line.label === label)?.text ?? '';

  it('are the sentences that a debrief quotes', () => {
    for (const own of policies) {
      const all = policyLines(own)
        .map(({ text }) => text)
        .join(' ');
      for (const path of [
        'contactData.minAgeDays',
        'reset.checks',
        'reset.approver',
        'reset.deputy',
        'reset.enrolAtOnce',
        'privileged.checks',
        'privileged.performedBy',
        'exceptions.elements',
        'exceptions.approver',
        'exceptions.maxDays',
        'codes.sendByMessage',
        'report.warnUser',
      ])
        expect(all).toContain(ruleInWords(path, own));
    }
  });

  it('send nobody to a backup method that the policy does not take as proof', () => {
    expect(lineOf('Reset', policy)).toMatch(
      /^Look for a backup method first\./,
    );
    expect(lineOf('Reset', others)).not.toContain('backup method');
  });

  it('leave room to write down the fields of the log that the policy has', () => {
    const headed = (under: Policy) =>
      agentCard(callOf('C01 A'), under)
        .parts.find(({ heading }) => heading.startsWith('Write down'))
        ?.lines.map(({ label }) => label);
    expect(headed(policy)).toEqual(['Check', 'Approved by', 'Outcome']);
    expect(headed(edges)).toEqual(['Approved by']);
  });
});

describe('the cards', () => {
  it.each(['C01 A', 'C08 A', 'C13 A'])(
    'of %s name no file and no path of the policy',
    (label) => {
      for (const own of policies) {
        const words =
          observed(callOf(label), own) +
          policyLines(own)
            .map(({ text }) => text)
            .join(' ');
        expect(words).not.toMatch(/\.yaml|\b1 days\b|\b1 accepted checks\b/);
        for (const path of leavesOf(own)) expect(words).not.toContain(path);
      }
    },
  );
});
