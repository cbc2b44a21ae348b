import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { settle } from '../../../../src/evidence/known/identity/settle.ts';
import type { Who } from '../../../../src/evidence/known/identity/who.ts';
import type { Roster } from '../../../../src/evidence/reading/roster/roster.ts';
import { PEOPLE_READINGS } from '../../../../src/evidence/vocabulary/people.ts';
import { rosterPerson } from '../reportSample.ts';

const who = (change: Partial<Who>): Who => ({
  id: null,
  mail: null,
  name: null,
  file: 'a',
  row: null,
  ...change,
});

const rosterOf = (...people: Parameters<typeof rosterPerson>[0][]): Roster => ({
  file: 'roster.csv',
  sha256: '0',
  people: people.map((one) => rosterPerson({ mail: null, name: null, ...one })),
  problems: [],
  unreadable: [],
});

const ANA = { id: '001', mail: 'ana@x.org', name: 'Ana Alpha' };
const BEN = { id: '002', mail: 'ben@x.org', name: 'Ben Beta' };

/** Whom of the roster each one is, by id. */
function found(
  whos: Who[],
  roster: Roster | null,
  reading?: (typeof PEOPLE_READINGS)[number],
) {
  const settled = settle(whos, roster, () => reading);
  return whos.map((one) => settled.of(one).listed?.id ?? null);
}

const askOf = (whos: Who[], roster: Roster | null) =>
  settle(whos, roster).asks[0]?.ask;

describe('somebody in a file', () => {
  it.each([
    ['another case', 'AALPHA'],
    ['blanks around it', ' aalpha '],
    ['a no-break space', 'aalpha\u00a0'],
    ['a space of no width in it', 'aal\u200bpha'],
    ['letters of full width', 'ａａｌｐｈａ'],
  ])('is found on the roster by an id with %s', (_, id) => {
    expect(found([who({ id })], rosterOf({ id: 'aAlpha' }))).toEqual([
      'aAlpha',
    ]);
  });

  it('is found by an id in another Unicode form, and by an address in any case', () => {
    const roster = rosterOf({ id: 'Zoë' }, { id: 'b', mail: 'Ben@X.org' });
    expect(
      found([who({ id: 'Zoe\u0308' }), who({ mail: 'bEN@x.org ' })], roster),
    ).toEqual(['Zoë', 'b']);
  });

  it('is the one whose id stands there in the same case, where two differ by case alone', () => {
    const roster = rosterOf({ id: 'AbC' }, { id: 'aBc' });
    expect(
      found(
        [who({ id: 'AbC' }), who({ id: 'aBc' }), who({ id: 'abc' })],
        roster,
      ),
    ).toEqual(['AbC', 'aBc', null]);
  });

  it('is found by the other id that a roster gives', () => {
    const roster = rosterOf({ id: '17', account: 'ana@corp' });
    expect(found([who({ id: 'Ana@corp' })], roster)).toEqual(['17']);
  });

  it('is never found by name', () => {
    expect(found([who({ name: 'Ana Alpha' })], rosterOf(ANA))).toEqual([null]);
  });
});

describe('ids that belong to other people', () => {
  // The system counts its people itself: 002 is its number for Ana.
  const whos = [
    who({ id: '002', mail: 'ana@x.org', name: 'Ana Alpha' }),
    who({ id: '003', mail: 'ben@x.org', name: 'Ben Beta' }),
  ];
  const roster = rosterOf(ANA, BEN, { id: '003', name: 'Cid Gamma' });

  it('are asked about, with how many each reading finds', () => {
    expect(askOf(whos, roster)).toMatchObject({
      people: 2,
      contradicted: 2,
      suggested: 'mails',
      readings: [
        { reading: 'mails', found: 2 },
        { reading: 'ids', found: 2 },
        { reading: 'as_written', found: 0 },
      ],
    });
  });

  it('find nobody before that is answered, and are doubted on the roster', () => {
    const settled = settle(whos, roster);
    expect(whos.map((one) => settled.of(one).listed)).toEqual([null, null]);
    expect(settled.of(whos[0] ?? who({})).doubted.map(({ id }) => id)).toEqual([
      '002',
      '001',
    ]);
  });

  it.each([
    ['mails', ['001', '002']],
    ['ids', ['002', '003']],
    ['as_written', [null, null]],
  ] as const)('find whom the answer %s says', (reading, ids) => {
    expect(found(whos, roster, reading)).toEqual(ids);
    expect(settle(whos, roster, () => reading).asks).toEqual([]);
  });

  it('are asked about when only the name says so', () => {
    const named = [who({ id: '001', name: 'Dora Delta' })];
    expect(askOf(named, roster)).toMatchObject({
      contradicted: 1,
      suggested: 'as_written',
    });
  });

  it('are believed beside another address of the same name, and beside a login for a name', () => {
    const same = [
      who({ id: '001', mail: 'alpha@y.org', name: 'ALPHA, Ana Maria' }),
      who({ id: '002', name: 'bbeta' }),
    ];
    expect(askOf(same, roster)).toBeUndefined();
    expect(found(same, roster)).toEqual(['001', '002']);
  });

  it('are asked about when most stand beside addresses that the roster does not know', () => {
    const others = [
      who({ id: '001', mail: 'x1@y.org' }),
      who({ id: '002', mail: 'x2@y.org' }),
    ];
    expect(askOf(others, roster)).toMatchObject({ contradicted: 2 });
    const one = [who({ id: '001', mail: 'x1@y.org' }), who({ id: '002' })];
    expect(askOf(one, roster)).toBeUndefined();
  });

  it('keep apart from the roster whom an address that stands beside the id elsewhere makes doubtful', () => {
    const doubtful = [who({ id: '001', mail: 'y@y.org' }), who({ id: '001' })];
    const settled = settle(doubtful, roster);
    for (const one of doubtful) expect(settled.of(one).key).not.toBe('id 001');
  });

  it('belong to nobody of another file', () => {
    const other = who({ id: '003', file: 'b' });
    const settled = settle([...whos, other], rosterOf(ANA, BEN), (file) =>
      file === 'a' ? 'mails' : undefined,
    );
    const unmatched = who({ id: '003', name: 'Eve Epsilon' });
    const both = settle([unmatched, other], null, (file) =>
      file === 'a' ? 'mails' : undefined,
    );
    expect(settled.of(other).listed).toBeNull();
    expect(both.of(unmatched).key).not.toBe(both.of(other).key);
  });
});

describe('ids of which less would be on the roster', () => {
  const roster = rosterOf(ANA, BEN);

  it.each([
    ['without_zeros', '1', '2'],
    ['without_signs', '#001', '#2'],
    ['account', 'CORP\\001', '002@corp.org'],
  ] as const)('are asked about, %s, and found then', (reading, a, b) => {
    const whos = [who({ id: a }), who({ id: b })];
    expect(askOf(whos, roster)).toMatchObject({
      contradicted: 0,
      suggested: reading,
      readings: [
        { reading: 'as_written', found: 0 },
        { reading, found: 2 },
      ],
    });
    expect(found(whos, roster)).toEqual([null, null]);
    expect(found(whos, roster, reading)).toEqual(['001', '002']);
    expect(found(whos, roster, 'as_written')).toEqual([null, null]);
  });

  it('are asked about where only some lost their zeros, on either side', () => {
    const lost = rosterOf({ id: '16' }, { id: '000017' });
    const whos = [who({ id: '000016' }), who({ id: '000017' })];
    expect(askOf(whos, lost)?.readings).toEqual([
      { reading: 'as_written', found: 1 },
      { reading: 'without_zeros', found: 2 },
    ]);
  });

  it('find nobody who is found as written, whom two would be, or whose name is another', () => {
    expect(
      askOf([who({ id: '1' }), who({ id: '001' })], roster),
    ).toBeUndefined();
    expect(
      askOf([who({ id: '1' }), who({ id: '01' })], roster),
    ).toBeUndefined();
    expect(
      askOf([who({ id: '1', name: 'Dora Delta' })], roster),
    ).toBeUndefined();
    expect(
      askOf([who({ id: '10' }), who({ id: '100' })], roster),
    ).toBeUndefined();
  });
});

describe('people who are on no roster', () => {
  const keys = (...whos: Who[]) => {
    const settled = settle(whos, null);
    return whos.map((one) => settled.of(one).key);
  };

  it('are one under an id in two spellings, and two where names and addresses differ', () => {
    const [a, b] = keys(
      who({ id: 'AAlpha', name: 'Ana Alpha' }),
      who({ id: 'aalpha', name: 'Alpha, Ana' }),
    );
    expect(a).toBe(b);
    const [c, d] = keys(
      who({ id: 'AbC', name: 'Ana Alpha' }),
      who({ id: 'aBc', name: 'Ben Beta' }),
    );
    expect(c).not.toBe(d);
  });

  it('are two under one id of two files that name different people, and one in one file', () => {
    const [a, b] = keys(
      who({ id: '3', name: 'Ana Alpha', file: 'a' }),
      who({ id: '3', name: 'Ben Beta', file: 'b' }),
    );
    expect(a).not.toBe(b);
    const [c, d] = keys(
      who({ id: '3', name: 'Ana Alpha' }),
      who({ id: '3', name: 'Ana Married' }),
    );
    expect(c).toBe(d);
  });

  it('are two beside one address wherever two of three names differ, in any order', () => {
    const three = [
      who({ mail: 'ana@x.org', name: 'abeta' }),
      who({ mail: 'ana@x.org', name: 'Ana Alpha' }),
      who({ mail: 'ana@x.org', name: 'Ben Beta' }),
    ];
    const apart = [
      'mail ana@x.org (abeta)',
      'mail ana@x.org (Ana Alpha)',
      'mail ana@x.org (Ben Beta)',
    ];
    expect(keys(...three)).toEqual(apart);
    expect(keys(...three.toReversed())).toEqual(apart.toReversed());
  });

  it('are one beside one address whose names all have one word in common, or are logins', () => {
    const [a, b, c] = keys(
      who({ mail: 'ana@x.org', name: 'Ana Alpha' }),
      who({ mail: 'ana@x.org', name: 'Ana Married' }),
      who({ mail: 'ana@x.org', name: 'amarried' }),
    );
    expect([b, c]).toEqual([a, a]);
  });

  it.each([
    ['is of nobody else where an id stands', 'Ben Beta', null],
    ['is of who has the id by any of the names there', 'Alpha, A.', '7'],
  ])('beside an address that %s', (_, name, id) => {
    const mail = 'ana@x.org';
    // In small letters "aa" comes after both names, in capitals before them.
    for (const login of ['aa', 'AA']) {
      const other = who({ mail, name });
      const settled = settle(
        [
          who({ id: '7', mail, name: login }),
          who({ id: '7', mail, name: 'Ana Alpha' }),
          who({ id: '7', mail, name: 'Ana Married' }),
          other,
        ],
        null,
      );
      expect(settled.of(other).id).toBe(id);
    }
  });
});

describe('who is who', () => {
  const one = fc.record({
    id: fc.option(fc.constantFrom('001', '1', 'Ab', 'aB', '#1', '3')),
    mail: fc.option(fc.constantFrom('ana@x.org', 'BEN@x.org', 'z@x.org')),
    name: fc.option(
      fc.constantFrom('Ana Alpha', 'Ana Beta', 'Ben Beta', 'abeta'),
    ),
    file: fc.constantFrom('a', 'b'),
    row: fc.constant(null),
  });
  const whos = fc.uniqueArray(one, {
    maxLength: 8,
    selector: (it) => JSON.stringify(it),
  });
  const roster = rosterOf(ANA, BEN, { id: 'ab', name: 'Cid Gamma' });
  const reading = fc.option(fc.constantFrom(...PEOPLE_READINGS), {
    nil: undefined,
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(whos, reading, (all, said) => {
        const one = settle(all, roster, () => said);
        const other = settle(all.toReversed(), roster, () => said);
        for (const it of all) expect(other.of(it)).toEqual(one.of(it));
        const sorted = (settled: typeof one) =>
          settled.asks.toSorted((a, b) => (a.file < b.file ? -1 : 1));
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });

  it('does not depend on case and Unicode form where no two ids differ by them', () => {
    const plain = whos.filter((all) => all.every(({ id }) => id !== 'aB'));
    fc.assert(
      fc.property(plain, reading, (all, said) => {
        const changed = all.map((it) => ({
          ...it,
          id: it.id?.toUpperCase() ?? null,
          mail: it.mail && ` ${it.mail.toUpperCase()}`,
          name: it.name?.normalize('NFD').toUpperCase() ?? null,
        }));
        expect(found(changed, roster, said)).toEqual(found(all, roster, said));
      }),
    );
  });

  it('is nobody of the roster whose address belongs to another, unless the ids were chosen', () => {
    fc.assert(
      fc.property(whos, reading, (all, said) => {
        const settled = settle(all, roster, () => said);
        for (const it of all) {
          const { listed } = settled.of(it);
          const owner = roster.people.find(
            ({ mail }) => mail?.toLowerCase() === it.mail?.toLowerCase(),
          );
          if (it.mail && said !== 'ids' && listed && owner)
            expect(listed).toBe(owner);
        }
      }),
    );
  });
});
