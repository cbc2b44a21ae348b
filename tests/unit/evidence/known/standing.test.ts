import { describe, expect, it } from 'vitest';
import type { EvidenceRecord } from '../../../../src/evidence/vocabulary/record.ts';
import type { ReportOptions } from '../../../../src/evidence/known/report/input.ts';
import type { Policy } from '../../../../src/schema/policy.ts';
import { input, reportOf, rosterPerson, trained } from '../reportSample.ts';
import { reportBody } from '../../../../src/evidence/writing/report/reportBody.ts';
import { unitTable } from '../../../../src/evidence/writing/tables/figureTables.ts';
import { sampleRecord } from '../sample.ts';

type Change = Partial<EvidenceRecord>;

const at = (day: string) => ({ utc: `${day}T09:00:00Z`, zone: 'UTC' });
const begun: Change = {
  completed: null,
  completion: 'incomplete',
  success: null,
};
const failed: Change = { ...begun, completion: 'completed', success: 'failed' };

const rosterOf = (start: string | null) => ({
  file: 'staff.csv',
  people: [rosterPerson({ start })],
  problems: [],
  unreadable: [],
  sha256: 'f'.repeat(64),
});

/** The line of one person on the roster who has these records, on 1 December 2026. */
function line(
  records: Change[],
  start: string | null = '2026-11-01',
  training: Partial<Policy['training']> = {},
  options: Partial<ReportOptions> = {},
) {
  const roster = rosterOf(start);
  const report = reportOf(
    input(
      { records: records.map(sampleRecord), roster, policy: trained(training) },
      options,
    ),
  );
  const found = report.people.find(({ onRoster }) => onRoster);
  return [found?.standing, found?.due ?? found?.expires, found?.because];
}

describe('somebody who has not done the course', () => {
  it('is due until the last day, and overdue from the day after', () => {
    expect(line([], '2026-11-01')).toEqual([
      'due',
      '2026-12-01',
      'No record; due by 2026-12-01, 30 days after joining on 2026-11-01.',
    ]);
    expect(line([begun], '2026-10-31')).toEqual([
      'overdue',
      '2026-11-30',
      'Begun, and not passed; was due on 2026-11-30, 30 days after joining on 2026-10-31.',
    ]);
  });

  /** What a list of completions says of somebody: no attempt, and no more than that. */
  const noScore = { raw: null, min: null, max: null, scaled: null };
  const listed: Change = {
    ...begun,
    attempt: null,
    started: null,
    score: noScore,
    seconds: null,
    interactions: null,
  };
  it.each([
    ['not completed', listed, 'Not completed, as the records say;'],
    [
      'not attempted',
      { ...listed, attempt: 1, completion: 'not attempted' },
      'Not begun, as the records say;',
    ],
    [
      'not completed, with a score of 0',
      { ...listed, score: { ...noScore, raw: 0, max: 100 } },
      'Not completed, as the records say;',
    ],
    ['a time spent', { ...listed, seconds: 60 }, 'Begun, and not passed;'],
    ['a start', { ...listed, started: at('2026-11-02') }, 'Begun, and not'],
  ] as const)(
    'is not said to have begun by more than: %s',
    (_, record, words) => {
      expect(line([record])[2]).toContain(words);
    },
  );

  it('has no attempts where the records tell of none', () => {
    const attempts = (records: Change[]) =>
      reportOf(
        input({
          records: records.map(sampleRecord),
          roster: rosterOf(null),
        }),
      ).people.map((it) => it.attempts);
    expect(attempts([listed])).toEqual([null]);
    expect(
      attempts([listed, { ...listed, started: at('2026-11-02') }]),
    ).toEqual([1]);
  });

  it('is late by the day of the zone, not of UTC', () => {
    const asOf = { utc: '2026-12-01T12:00:00Z', zone: 'UTC' };
    expect(
      line([], '2026-11-01', {}, { asOf, zone: 'Pacific/Auckland' })[0],
    ).toBe('overdue');
  });

  it('has no day without a start date', () => {
    expect(line([begun], null)).toEqual([
      'open',
      null,
      'Begun, and not passed; the roster gives no start date, so no day is known by which it is due.',
    ]);
  });

  it('counts from the day on which the course began, where that is later', () => {
    const since = '2026-11-20';
    expect(line([], '2020-01-01', {}, { since })).toEqual([
      'due',
      '2026-12-20',
      'No record; due by 2026-12-20, 30 days after the course began on 2026-11-20.',
    ]);
    expect(line([], '2026-11-25', {}, { since })[1]).toBe('2026-12-25');
  });

  it('counts from the day of joining, where both are the same', () => {
    const since = '2026-11-20';
    expect(line([], since, {}, { since })[2]).toBe(
      'No record; due by 2026-12-20, 30 days after joining on 2026-11-20.',
    );
  });

  it('has failed, and the sentence keeps the day by which it is due', () => {
    expect(line([failed], '2026-11-01')).toEqual([
      'failed',
      '2026-12-01',
      'The last attempt is recorded as failed; due by 2026-12-01.',
    ]);
    expect(line([failed], '2026-10-31')[2]).toBe(
      'The last attempt is recorded as failed; due since 2026-11-30.',
    );
    expect(line([failed], null)[2]).toBe(
      'The last attempt is recorded as failed.',
    );
  });

  it('and whose roster is not at hand is not on one', () => {
    const { people } = reportOf(input({ records: [sampleRecord(begun)] }));
    expect(people[0]).toMatchObject({
      standing: 'open',
      because:
        'Begun, and not passed; not on a roster, so no day is known by which it is due.',
    });
  });

  it('stands as the tenth attempt says, not as the ninth', () => {
    expect(
      line([
        { ...failed, attempt: 10 },
        { ...begun, attempt: 9 },
      ])[0],
    ).toBe('failed');
  });

  it('stands as the attempt says that began last, where none has a number', () => {
    const attempt = null;
    expect(
      line([
        { ...begun, attempt, started: at('2026-11-02') },
        { ...failed, attempt, started: at('2026-11-01') },
      ])[0],
    ).toBe('due');
  });

  it('has failed when the last attempt is recorded so, and not when another has begun', () => {
    expect(line([failed])[0]).toBe('failed');
    expect(
      line([
        { ...failed, attempt: 1 },
        { ...begun, attempt: 2 },
      ])[0],
    ).toBe('due');
    expect(line([{ ...failed, attempt: 2 }, {}])[0]).toBe('current');
  });
});

describe('somebody of whom the records do not say whether it was done', () => {
  const silent: Change = { completion: null, success: null, completed: null };

  it('is neither done nor late, however long ago it was due', () => {
    expect(line([silent], '2020-01-01')).toEqual([
      'not_known',
      '2020-01-31',
      'In the records, which do not say whether it was completed.',
    ]);
    expect(line([{ ...silent, completed: at('2026-11-24') }])[0]).toBe(
      'not_known',
    );
  });

  it('and one failure that says nothing of completion is not silent', () => {
    const fell = { ...failed, completion: null };
    expect(line([fell, { ...begun, attempt: 2 }])[0]).toBe('due');
  });

  it('stays so where another attempt is not done, and is done or failed where one says so', () => {
    expect(
      line([
        { ...silent, attempt: 1 },
        { ...begun, attempt: 2 },
      ])[0],
    ).toBe('not_known');
    expect(line([silent, { attempt: 2 }])[0]).toBe('current');
    expect(line([silent, { ...failed, attempt: 2 }])[0]).toBe('failed');
  });

  it('and a roster that no record meets: nobody on it is late for having none', () => {
    const stranger = { ...sampleRecord({}), learnerId: 'x', learnerMail: null };
    const report = reportOf(
      input({ records: [stranger], roster: rosterOf('2020-01-01') }),
    );
    const { standings, completion, plausibility } = report;
    const text = reportBody(report)
      .markup.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(standings).toMatchObject({ not_known: 1, overdue: 0 });
    expect(completion).toMatchObject({ count: 0, of: 0, notKnown: 1 });
    expect(text).toContain('Overdue or expired (The records do not say it');
    expect([...unitTable(report).rows]).toEqual([
      [expect.anything(), 1, null, null, null, null, null, null, 1],
    ]);
    expect(text).toContain('not known, of 1 not known not known');
    expect(text).toContain('Expiring soon (The records do not say it');
    expect(plausibility.stops).toEqual([
      { code: 'nobody_matched', recorded: 1 },
    ]);
  });

  it('stands above the figures, and in no share of completed people', () => {
    const records = [
      sampleRecord({ learnerId: 'a' }),
      sampleRecord({ ...begun, learnerId: 'b' }),
      sampleRecord({ ...silent, learnerId: 'c' }),
      sampleRecord({ ...silent, learnerId: 'd' }),
    ];
    const report = reportOf(input({ records }, { smallGroup: 1 }));
    expect(report.completion).toEqual({
      count: 1,
      of: 2,
      percent: 50,
      notKnown: 2,
    });
    expect(report.cautions[0]).toBe(
      '2 people have records that do not say whether the course was completed: they count neither as completed nor as not completed. Add a report that says who completed.',
    );
    expect(reportBody(report).markup.replace(/<[^>]*>|\s+/g, ' ')).toContain(
      '1 of 2 (50%); not known of 2 more',
    );
  });
});

describe('somebody who has done the course', () => {
  it.each([
    ['2026-11-24', 'current', '2027-11-24'],
    ['2025-12-31', 'expiring', '2026-12-31'],
    ['2026-01-01', 'current', '2027-01-01'],
    ['2025-12-01', 'expiring', '2026-12-01'],
    ['2025-11-30', 'expired', '2026-11-30'],
  ])('on %s is %s, until %s', (day, standing, expires) => {
    const [found, until] = line([{ completed: at(day), release: null }]);
    expect([found, until]).toEqual([standing, expires]);
  });

  it('says why in a sentence', () => {
    const done = (day: string) => line([{ completed: at(day) }])[2];
    expect(done('2026-11-24')).toBe(
      'Done on 2026-11-24; to be done again by 2027-11-24, 12 months later.',
    );
    expect(done('2024-02-29')).toBe(
      'Done on 2024-02-29; it was to be done again by 2025-02-28, 12 months later.',
    );
    const monthly = { everyMonths: 1, onChange: 'never' } as const;
    expect(line([{ completed: at('2026-11-24') }], null, monthly)[2]).toBe(
      'Done on 2026-11-24; to be done again by 2026-12-24, 1 month later.',
    );
  });

  it('is current for good where the policy never asks again', () => {
    const never = { everyMonths: 0, onChange: 'never' } as const;
    expect(line([{ completed: at('2010-01-01') }], null, never)).toEqual([
      'current',
      null,
      'Done on 2010-01-01; no day is set for doing it again.',
    ]);
  });

  it('without a date is done, and nobody knows until when', () => {
    expect(line([{ completed: null }])).toEqual([
      'done_undated',
      null,
      'Done, on a day that no source gives.',
    ]);
  });

  it('counts from the latest day, whatever stands beside it without one', () => {
    const days = [
      { completed: at('2025-11-24') },
      { completed: at('2026-11-24') },
      { completed: null },
      { completed: at('2026-01-24') },
    ].map((one, place) => ({ ...one, attempt: place + 1, release: null }));
    expect(line(days).slice(0, 2)).toEqual(['current', '2027-11-24']);
  });

  it('is good by completion alone only where no success is recorded', () => {
    expect(line([{ success: null }])[0]).toBe('current');
    expect(line([failed])[0]).toBe('failed');
    expect(line([{ completion: 'incomplete', success: 'passed' }])[0]).toBe(
      'current',
    );
  });
});

describe('a newer release', () => {
  const done: Change = {
    completed: at('2026-06-01'),
    started: at('2026-06-01'),
  };
  /** Somebody else began the newer release on 1 November. */
  const seen = (release: string, day = '2026-11-10'): Change => ({
    ...begun,
    learnerId: 'other',
    started: at(day),
    release,
  });
  const [same, other] = ['1.1.0+ffff0000', '2.0.0+99990000'];

  it('asks again when its learning points differ, from the first day it is seen', () => {
    expect(line([done, seen(other)])).toEqual([
      'expiring',
      '2026-12-10',
      'Done on 2026-06-01; release 2.0.0+99990000 asks for it again by 2026-12-10.',
    ]);
    expect(line([done, seen(other, '2026-10-01')])).toEqual([
      'expired',
      '2026-10-31',
      'Done on 2026-06-01; release 2.0.0+99990000 asked for it again by 2026-10-31.',
    ]);
  });

  it('asks nothing when it teaches the same, is older, was done, or its file is missing', () => {
    expect(line([done, seen(same)])[0]).toBe('current');
    // The same version with another content is no newer one.
    const version = { onChange: 'version' } as const;
    expect(line([done, seen('1.0.0+0000aaaa')], null, version)[0]).toBe(
      'current',
    );
    expect(line([{ ...done, release: other }, seen('1.0.0+ab12cd34')])[0]).toBe(
      'current',
    );
    expect(line([done, seen(other), { ...done, release: other }])[0]).toBe(
      'current',
    );
    expect(line([done, seen('3.0.0+00000000')])[0]).toBe('current');
  });

  it('asks by its version alone where the policy says so', () => {
    const version = { onChange: 'version' } as const;
    expect(line([done, seen(same)], null, version)[0]).toBe('expiring');
    expect(line([done, seen('3.0.0+00000000')], null, version)[0]).toBe(
      'expiring',
    );
    expect(line([done, seen('1.0.1+00000000')], null, version)[0]).toBe(
      'current',
    );
    expect(line([done, seen(other)], null, { onChange: 'never' })[0]).toBe(
      'current',
    );
  });

  it('asks from the earliest day on which anybody began it', () => {
    const later = { ...seen(other, '2026-11-20'), learnerId: 'later' };
    expect(line([done, later, seen(other, '2026-11-10')])[1]).toBe(
      '2026-12-10',
    );
    expect(line([done, seen(other, '2026-11-10'), later])[1]).toBe(
      '2026-12-10',
    );
  });

  it('is seen on the day of completion where no beginning is recorded', () => {
    const finished = {
      ...seen(other),
      started: null,
      completed: at('2026-11-12'),
    };
    expect(line([done, finished])[1]).toBe('2026-12-12');
  });

  it('on the day of the report asks already', () => {
    expect(line([done, seen(other, '2026-12-01')])[1]).toBe('2026-12-31');
  });

  it('asks of whoever did an older one, and one that no source names', () => {
    const unnamed = { ...done, release: null, attempt: 2 };
    expect(line([done, unnamed, seen(other)])[1]).toBe('2026-12-10');
  });

  it('asks by the one that was seen first, and of one day by the first in name', () => {
    const version = { onChange: 'version' } as const;
    const third = { ...seen('3.0.0+00000000', '2026-11-05'), learnerId: 'x' };
    expect(line([done, seen(other), third], null, version)[2]).toContain(
      'release 3.0.0+00000000 asks for it again by 2026-12-05',
    );
    const same = { ...third, started: at('2026-11-10') };
    expect(line([done, same, seen(other)], null, version)[2]).toContain(
      'release 2.0.0+99990000 asks for it again by 2026-12-10',
    );
  });

  it('asks nothing that is not earlier than the term', () => {
    // Twelve months after 10 December are the day on which the release asks, too.
    const year = { ...done, completed: at('2025-12-10') };
    expect(line([year, seen(other)])[2]).toBe(
      'Done on 2025-12-10; to be done again by 2026-12-10, 12 months later.',
    );
    const earlier = { ...done, completed: at('2025-12-11') };
    expect(line([earlier, seen(other)])[2]).toContain('release 2.0.0');
  });

  it('asks of whoever did it on a day that nobody knows', () => {
    expect(line([{ ...done, completed: null }, seen(other)])).toEqual([
      'expiring',
      '2026-12-10',
      'Done, on a day that no source gives; release 2.0.0+99990000 asks for it again by 2026-12-10.',
    ]);
  });

  it('that asks for a minor version or a major one asks, and a patch does not', () => {
    const version = { onChange: 'version' } as const;
    const minor = { ...seen('1.3.0+0000ffff') };
    expect(line([done, minor], null, version)[0]).toBe('expiring');
  });

  it('seen only after the day of the report asks nothing yet', () => {
    expect(line([done, seen(other, '2026-12-02')])[1]).toBe('2027-06-01');
  });
});
