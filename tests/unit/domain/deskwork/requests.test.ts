import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRequests } from '../../../../src/domain/deskwork/drawRequests.ts';
import {
  decisionOn,
  judgeRequest,
  lackingElements,
} from '../../../../src/domain/deskwork/requestRule.ts';
import type { ExceptionRequest } from '../../../../src/domain/deskwork/requestRule.ts';
import { anyRule, anySeed, presetRules, rule, words } from './words.ts';

const stated = { text: 'words', holds: true };
const [subject] = words.subjects;
if (!subject) throw new Error('deskwork.yaml has no subject');
const whole: ExceptionRequest = {
  subject,
  reason: stated,
  risk: stated,
  controls: stated,
  approvers: [
    { name: 'Wen Li', title: 'head of transport', role: 'business_owner' },
  ],
  ends: { kind: 'date', days: rule.maxDays },
};

describe('drawn requests', () => {
  it('are four: to open, to return twice and to refuse, whatever seed and longest time', () => {
    fc.assert(
      fc.property(anySeed, anyRule, (seed, own) => {
        const decided = drawRequests(words, own, seed).map((it) =>
          decisionOn(it, own),
        );
        expect(decided.sort()).toEqual(['open', 'refuse', 'return', 'return']);
      }),
    );
  });

  it.each(presetRules)(
    'are of every kind under the policy %s, and lack every element now and then',
    (_name, own) => {
      const many = Array.from({ length: 100 }, (_, seed) =>
        drawRequests(words, own, seed),
      ).flat();
      expect(new Set(many.map((it) => decisionOn(it, own))).size).toBe(3);
      const lacking = many.flatMap((it) => lackingElements(it, own));
      expect(new Set(lacking)).toEqual(new Set(own.elements));
    },
  );

  it('lack none, one or two elements', () => {
    fc.assert(
      fc.property(anySeed, anyRule, (seed, own) => {
        const gaps = drawRequests(words, own, seed).map(
          (it) => lackingElements(it, own).length,
        );
        expect(Math.max(...gaps)).toBe(2);
        expect(Math.min(...gaps)).toBe(0);
      }),
    );
  });

  it('say what they give and keep silent on the rest, with every blank filled in', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const request of drawRequests(words, rule, seed)) {
          const text = request.sentences.join(' ');
          expect(text).not.toMatch(/[{}]|undefined/);
          expect(text).toContain(request.subject.account);
          for (const part of [request.reason, request.risk, request.controls])
            if (part) expect(text).toContain(part.text);
          for (const { title } of request.approvers)
            expect(text).toContain(title);
          if (!request.risk) expect(text).not.toContain(request.subject.risk);
        }
      }),
    );
  });

  /** The requests of two hundred seeds. */
  const drawn = () =>
    Array.from({ length: 200 }, (_, seed) =>
      drawRequests(words, rule, seed),
    ).flat();

  it('are of four subjects', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const accounts = drawRequests(words, rule, seed).map(
          (it) => it.subject.account,
        );
        expect(new Set(accounts).size).toBe(4);
      }),
    );
  });

  it('give of a wish the reason always, and now and then all but one of the rest', () => {
    const wishes = drawn().filter((it) => it.subject.kind !== 'cannot');
    // What it gives for a reason is none, and so is among what it lacks.
    const lacking = wishes.map((it) =>
      lackingElements(it, rule).filter((element) => element !== 'reason'),
    );
    expect(wishes.every((it) => it.reason?.text === it.subject.reason)).toBe(
      true,
    );
    expect(new Set(lacking.map((it) => it.length))).toEqual(new Set([0, 1]));
  });

  it('end on the last day that is allowed often, and not always', () => {
    const dated = drawn().flatMap(({ ends }) =>
      ends?.kind === 'date' && ends.days <= rule.maxDays ? [ends.days] : [],
    );
    const last = dated.filter((days) => days === rule.maxDays);
    expect(last.length / dated.length).toBeGreaterThan(0.2);
    expect(last.length / dated.length).toBeLessThan(0.45);
  });

  it('say the day from which their dates count', () => {
    const dated = drawn().filter(
      ({ ends, sentences }) =>
        ends?.kind === 'date' && /\d{4}-\d\d-\d\d/.test(sentences.join(' ')),
    );
    expect(dated.length).toBeGreaterThan(100);
    for (const { today, ends, sentences } of dated) {
      const [date = ''] = /\d{4}-\d\d-\d\d/.exec(sentences.join(' ')) ?? [];
      const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
      expect(ends).toEqual({ kind: 'date', days });
    }
  });

  it('lack an element by silence, or by words that are none', () => {
    const many = drawn();
    for (const element of ['reason', 'risk', 'controls'] as const) {
      const lacking = many.flatMap((it) =>
        it.subject.kind === 'cannot' && !it[element]?.holds
          ? [it[element]]
          : [],
      );
      const filled = lacking.filter((cell) => cell !== null);
      expect(filled.length).toBeGreaterThan(lacking.length / 4);
      expect(filled.length).toBeLessThan((lacking.length * 3) / 4);
      for (const cell of filled)
        expect(words.fillers[element]).toContain(cell.text);
    }
    const kinds = new Set(many.map(({ ends }) => ends?.kind));
    expect(kinds).toEqual(new Set(['date', 'vague', undefined]));
  });

  it('are the same for the same seed, and put in other words for another', () => {
    const [first] = drawRequests(words, rule, 5);
    expect(drawRequests(words, rule, 5)[0]).toEqual(first);
    expect(drawRequests(words, rule, 6)[0]).not.toEqual(first);
  });
});

describe('what a request lacks', () => {
  it.each([
    ['nothing where all five stand', {}, []],
    [
      'a reason that is none',
      { reason: { text: 'for now', holds: false } },
      ['reason'],
    ],
    [
      'an approver from IT',
      { approvers: [{ name: 'Jo', title: 'IT manager', role: 'it' as const }] },
      ['approver'],
    ],
    [
      'an end one day too late',
      { ends: { kind: 'date' as const, days: rule.maxDays + 1 } },
      ['end_date'],
    ],
    ['an end in words', { ends: { kind: 'vague' as const } }, ['end_date']],
    ['two at once', { risk: null, controls: null }, ['risk', 'controls']],
  ])('is %s', (_, change, lacking) => {
    expect(lackingElements({ ...whole, ...change }, rule)).toEqual(lacking);
  });

  it('is the approver where the policy wants a business owner and Security, and one has signed', () => {
    const both = { ...rule, approver: 'business_owner_and_security' as const };
    const guard = {
      name: 'Ann Ito',
      title: 'head of security',
      role: 'security' as const,
    };
    expect(lackingElements(whole, both)).toEqual(['approver']);
    expect(lackingElements({ ...whole, approvers: [guard] }, both)).toEqual([
      'approver',
    ]);
    const signed = { ...whole, approvers: [...whole.approvers, guard] };
    expect(lackingElements(signed, both)).toEqual([]);
  });

  it('follows the longest time of the policy', () => {
    expect(lackingElements(whole, { ...rule, maxDays: 30 })).toEqual([
      'end_date',
    ]);
  });
});

describe('the decision', () => {
  const wish = { ...subject, kind: 'convenience' as const };
  const lost = { ...subject, kind: 'recovery' as const };

  it('opens what is whole and returns what is not', () => {
    expect(decisionOn(whole, rule)).toBe('open');
    expect(decisionOn({ ...whole, risk: null }, rule)).toBe('return');
  });

  it('refuses a wish and a recovery, however full the form', () => {
    const none = { text: 'prompts interrupt him', holds: false };
    expect(decisionOn({ ...whole, subject: wish, reason: none }, rule)).toBe(
      'refuse',
    );
    expect(decisionOn({ ...whole, subject: lost, reason: none }, rule)).toBe(
      'refuse',
    );
  });

  it('returns a form that gives no reason, since nobody knows yet which it is', () => {
    expect(decisionOn({ ...whole, subject: wish, reason: null }, rule)).toBe(
      'return',
    );
  });
});

describe('judging an answer', () => {
  const request = { ...whole, risk: null };

  it('is right where elements and decision are', () => {
    expect(judgeRequest(['risk'], 'return', request, rule)).toEqual({
      lacking: { kind: 'right', lacking: ['risk'] },
      decision: { kind: 'right', decision: 'return' },
    });
  });

  it('names what was overlooked and what was there all along', () => {
    expect(judgeRequest(['reason'], 'open', request, rule)).toEqual({
      lacking: {
        kind: 'wrong',
        lacking: ['risk'],
        overlooked: ['risk'],
        invented: ['reason'],
      },
      decision: { kind: 'wrong', decision: 'return' },
    });
  });
});
