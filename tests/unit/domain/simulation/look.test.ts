import { describe, expect, it } from 'vitest';
import { FACES, lookOf } from '../../../../src/domain/simulation/look.ts';
import {
  lookOfCall,
  lookOfOwner,
} from '../../../../src/stores/simulation/looks.ts';
import { $caseBank } from '../../../../src/stores/simulation/desk.ts';
import { calls, deskRule, files, policy } from './desk.ts';

const drawn = (it: ReturnType<typeof lookOf>) => JSON.stringify(it);
const cases = deskRule.cases.flatMap(
  (id) => files.find((it) => it.id === id) ?? [],
);
$caseBank.set({ status: 'ready', bank: { cases, policy } });

describe('a face', () => {
  it('is another one for as many in a row as there are', () => {
    const row = Array.from({ length: FACES }, (_, place) =>
      drawn(lookOf(place)),
    );
    expect(new Set(row).size).toBe(FACES);
    expect(drawn(lookOf(FACES))).toBe(row[0]);
  });

  it('is its own for each case of the course', () => {
    const faces = cases.map(({ id }) => drawn(lookOfCall(id)));
    expect(new Set(faces).size).toBe(Math.min(cases.length, FACES));
  });

  it('tells nothing of the truth: each part is worn by impostors and by genuine callers', () => {
    for (const part of ['hair', 'skin', 'tint', 'glasses'] as const) {
      const truths = new Map<unknown, Set<string>>();
      for (const { id, truth } of calls) {
        const worn = lookOfCall(id)[part];
        truths.set(worn, (truths.get(worn) ?? new Set()).add(truth));
      }
      expect(truths.size, part).toBeGreaterThan(1);
      for (const [worn, seen] of truths)
        expect(seen.size, `${part} ${String(worn)}`).toBe(2);
    }
  });

  it('of the owner is that of the caller who was them, and not that of an impostor who was seen', () => {
    for (const call of calls) {
      const seen = call.channel === 'walkin' || call.channel === 'video';
      if (call.channel === 'desk') continue;
      const isSame = drawn(lookOfOwner(call)) === drawn(lookOfCall(call.id));
      expect(isSame, `${call.id} ${call.variant}`).toBe(
        !(seen && call.truth === 'impostor'),
      );
    }
  });
});
