import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRegister } from '../../../../src/domain/deskwork/drawRegister.ts';
import {
  faultyFields,
  isRight,
  judgeRow,
  rowFields,
} from '../../../../src/domain/deskwork/judgeRow.ts';
import { wantedRoles } from '../../../../src/domain/deskwork/exceptionRule.ts';
import {
  faultsOfRow,
  rowFaults,
} from '../../../../src/domain/deskwork/registerRule.ts';
import type { RegisterRow } from '../../../../src/domain/deskwork/registerRule.ts';
import {
  anyPolicy,
  anyRule,
  anySeed,
  presetRules,
  rule,
  words,
} from './words.ts';

const today = 20_800;
const owner = {
  name: 'Rosa Delgado',
  title: 'head of warehousing',
  role: 'business_owner',
} as const;
const stated = { text: 'words', holds: true };
const sound: RegisterRow = {
  account: 'svc-labels',
  owner: 'the label printers',
  reason: stated,
  risk: stated,
  controls: stated,
  approvers: [owner],
  approvedOn: today - 10,
  reviewBy: today - 10 + rule.maxDays,
};

function faultsIn({ rows, today }: ReturnType<typeof drawRegister>, by = rule) {
  return rows.map((row) => faultsOfRow(row, today, by));
}

/** The lines of two hundred registers. */
function manyRows() {
  return Array.from({ length: 200 }, (_, seed) =>
    drawRegister(words, rule, seed),
  ).flatMap(({ rows, today }) => rows.map((row) => ({ row, today })));
}

describe('a drawn register', () => {
  it('has eight lines, at least two sound and four not, whatever seed and policy', () => {
    fc.assert(
      fc.property(anySeed, anyPolicy, (seed, own) => {
        const faults = faultsIn(drawRegister(words, own, seed), own);
        expect(faults).toHaveLength(8);
        const bad = faults.filter((it) => it.length > 0).length;
        expect(bad).toBeGreaterThanOrEqual(4);
        expect(8 - bad).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('gives each faulty line exactly one fault, so that one mark can be right', () => {
    fc.assert(
      fc.property(anySeed, anyRule, (seed, own) => {
        for (const faults of faultsIn(drawRegister(words, own, seed), own))
          expect(faults.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(presetRules)(
    'has every fault and both kinds of line under the policy %s, and sound lines name all who approve',
    (_name, own) => {
      const rows = Array.from({ length: 50 }, (_, seed) =>
        drawRegister(words, own, seed),
      ).flatMap(({ rows, today }) =>
        rows.map((row) => ({ row, faults: faultsOfRow(row, today, own) })),
      );
      const faults = rows.flatMap((it) => it.faults);
      expect([...new Set(faults)].sort()).toEqual([...rowFaults].sort());
      const sound = rows.filter((it) => it.faults.length === 0);
      expect(sound.length).toBeGreaterThan(100);
      for (const { row } of sound)
        expect(row.approvers.map((it) => it.role)).toEqual(wantedRoles(own));
    },
  );

  it('names each account once and was approved by its today', () => {
    fc.assert(
      fc.property(anySeed, anyRule, (seed, own) => {
        const { rows, today } = drawRegister(words, own, seed);
        expect(new Set(rows.map((row) => row.account)).size).toBe(rows.length);
        for (const row of rows)
          expect(row.approvedOn).toBeLessThanOrEqual(today);
      }),
    );
  });

  it('is the same for the same seed and another for another', () => {
    expect(drawRegister(words, rule, 7)).toEqual(drawRegister(words, rule, 7));
    expect(drawRegister(words, rule, 7)).not.toEqual(
      drawRegister(words, rule, 8),
    );
  });

  it('shows every fault within a few registers', () => {
    const seen = new Set(
      [1, 2, 3].flatMap((seed) =>
        faultsIn(drawRegister(words, rule, seed)).flat(),
      ),
    );
    expect([...seen].sort()).toEqual([...rowFaults].sort());
  });

  it('lets sound lines run for the longest time often, and not always', () => {
    const sound = manyRows().filter(
      ({ row, today }) => faultsOfRow(row, today, rule).length === 0,
    );
    const longest = sound.filter(
      ({ row }) => row.reviewBy === row.approvedOn + rule.maxDays,
    );
    expect(longest.length / sound.length).toBeGreaterThan(0.3);
    expect(longest.length / sound.length).toBeLessThan(0.5);
  });

  it('leaves a cell empty or fills it with words that justify nothing', () => {
    const cells = manyRows().flatMap(({ row }) =>
      (['reason', 'risk', 'controls'] as const).flatMap((element) =>
        row[element]?.holds ? [] : [{ element, cell: row[element] }],
      ),
    );
    const filled = cells.filter(({ cell }) => cell !== null);
    expect(filled.length).toBeGreaterThan(cells.length / 4);
    expect(filled.length).toBeLessThan((cells.length * 3) / 4);
    for (const { element, cell } of filled)
      expect(words.fillers[element]).toContain(cell?.text);
  });

  it('changes with the longest time, and so do its verdicts', () => {
    const month = { ...rule, maxDays: 30 };
    const before = drawRegister(words, rule, 3);
    expect(drawRegister(words, month, 3)).not.toEqual(before);
    expect(faultsIn(before, month)).not.toEqual(faultsIn(before));
    expect(faultsIn(before, month).flat()).toContain('too_long');
  });

  it('asks for nothing that the policy does not', () => {
    const short = { ...rule, elements: ['reason' as const] };
    fc.assert(
      fc.property(anySeed, (seed) => {
        const faults = faultsIn(drawRegister(words, short, seed), short);
        expect(faults.flat()).not.toContain('unowned');
        expect(faults.filter((it) => it.length > 0).length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('the faults of a line', () => {
  it.each([
    ['none where everything stands there and in time', {}, []],
    [
      'expired the day after its review date',
      { approvedOn: today - 60, reviewBy: today - 1 },
      ['expired'],
    ],
    [
      'not expired on its review date',
      { approvedOn: today - 60, reviewBy: today },
      [],
    ],
    [
      'too long by one day',
      { reviewBy: today - 10 + rule.maxDays + 1 },
      ['too_long'],
    ],
    ['too long without an end', { reviewBy: null }, ['too_long']],
    ['unowned without an approver', { approvers: [] }, ['unowned']],
    [
      'approved by IT',
      { approvers: [{ ...owner, role: 'it' as const }] },
      ['wrong_approver'],
    ],
    ['unjustified without a risk', { risk: null }, ['unjustified']],
    [
      'unjustified by a reason that is none',
      { reason: { text: 'for now', holds: false } },
      ['unjustified'],
    ],
    [
      'several at once',
      { approvers: [], controls: null },
      ['unowned', 'unjustified'],
    ],
  ])('are %s', (_, change, faults) => {
    expect(faultsOfRow({ ...sound, ...change }, today, rule)).toEqual(faults);
  });
});

describe('a line without an end', () => {
  it('has no fault where the policy asks for none', () => {
    const open = { ...rule, elements: ['reason' as const] };
    expect(faultsOfRow({ ...sound, reviewBy: null }, today, open)).toEqual([]);
  });
});

describe('judging a mark', () => {
  const unowned = { ...sound, approvers: [] };

  it('tells the four ways to be right or wrong apart', () => {
    const judge = (
      ...[mark, row]: [Parameters<typeof judgeRow>[0], RegisterRow]
    ) => judgeRow(mark, row, today, rule);
    const found = [{ field: 'approver', fault: 'unowned' }];
    expect(judge('sound', sound)).toEqual({ kind: 'rightly_sound' });
    expect(judge('review', sound)).toEqual({
      kind: 'false_alarm',
      field: 'review',
    });
    expect(judge('sound', unowned)).toEqual({ kind: 'missed', found });
    expect(judge('review', unowned)).toEqual({
      kind: 'other_field',
      field: 'review',
      found,
    });
    expect(judge('approver', unowned)).toEqual({
      kind: 'rightly_flagged',
      found,
    });
  });

  it('finds each fault in the field where it shows', () => {
    const row = {
      ...sound,
      approvers: [{ ...owner, role: 'it' as const }],
      reviewBy: null,
      reason: null,
      controls: null,
    };
    expect(faultyFields(row, today, rule)).toEqual([
      { field: 'review', fault: 'too_long' },
      { field: 'approver', fault: 'wrong_approver' },
      { field: 'reason', fault: 'unjustified' },
      { field: 'controls', fault: 'unjustified' },
    ]);
    const late = { ...sound, approvedOn: today - 60, reviewBy: today - 1 };
    expect(faultyFields(late, today, rule)).toEqual([
      { field: 'review', fault: 'expired' },
    ]);
  });

  it('takes the field of any fault of a line for right', () => {
    const row = { ...unowned, controls: null };
    expect(isRight(judgeRow('approver', row, today, rule))).toBe(true);
    expect(isRight(judgeRow('controls', row, today, rule))).toBe(true);
    expect(isRight(judgeRow('risk', row, today, rule))).toBe(false);
  });

  it('calls exactly the true marks right, whatever the register', () => {
    fc.assert(
      fc.property(anySeed, anyRule, (seed, own) => {
        const { rows, today } = drawRegister(words, own, seed);
        for (const row of rows) {
          const faults = faultyFields(row, today, own).map((it) => it.field);
          for (const mark of [...rowFields, 'sound' as const]) {
            const truth =
              mark === 'sound' ? faults.length === 0 : faults.includes(mark);
            expect(isRight(judgeRow(mark, row, today, own))).toBe(truth);
          }
        }
      }),
    );
  });
});
