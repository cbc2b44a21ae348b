import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../src/evidence/known/people/people.ts';
import {
  standingOf,
  type StandingRules,
} from '../../../../../src/evidence/known/standing/personStanding.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { daysIn } from '../../../../../src/ground/zones.ts';
import { policy, releases, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';

const on = (day: string) => ({ utc: `${day}T09:00:00Z`, zone: 'UTC' });
const other = '2.0.0+99990000';

const rules: StandingRules = {
  training: policy.training,
  releases,
  seen: new Map(),
  told: new Map(),
  dayIn: daysIn('UTC'),
  today: '2026-12-01',
  soonDays: 30,
  matched: true,
  since: null,
};

/** Somebody on the roster who joined on this day, and of whom nothing is recorded. */
const listed = (start: string | null): Person => ({
  key: 'a',
  roster: rosterPerson({ start }),
  records: [],
  apart: null,
  byNameOnly: false,
  isDoubted: false,
});

const stands = (
  records: EvidenceRecord[],
  start: string | null,
  change: Partial<StandingRules> = {},
) => standingOf({ ...listed(start), records }, { ...rules, ...change });

describe('why somebody stands as they do', () => {
  it('is the day of joining or that of the course, whichever is later', () => {
    const since = '2026-11-20';
    const from = (start: string) => stands([], start, { since }).reason;
    expect(from('2026-11-19')).toMatchObject({ from: 'course', day: since });
    expect(from('2026-11-20')).toMatchObject({ from: 'joining', day: since });
    expect(from('2026-11-21')).toMatchObject({
      from: 'joining',
      day: '2026-11-21',
    });
  });

  it('is the term of the policy, or a release that asks earlier', () => {
    const again = (seen: string) =>
      stands([sampleRecord()], null, { seen: new Map([[other, seen]]) }).reason;
    expect(again('2026-11-25')).toMatchObject({
      again: { by: 'release', release: other, day: '2026-12-25' },
    });
    expect(again('2027-11-24')).toMatchObject({
      again: { by: 'term', months: 12, day: '2027-11-24' },
    });
  });

  it('is the day on which it was done, and not that of a later attempt that failed', () => {
    const failed = sampleRecord({
      attempt: 2,
      completed: on('2026-11-30'),
      success: 'failed',
      release: other,
    });
    const seen = new Map([[other, '2026-11-30']]);
    expect(stands([sampleRecord(), failed], null, { seen })).toMatchObject({
      standing: 'expiring',
      expires: '2026-12-30',
      reason: { on: '2026-11-24' },
    });
  });

  it('is that records contradict each other, where somebody has none of his own and is named by them', () => {
    const doubted = (records: EvidenceRecord[], isDoubted: boolean) =>
      standingOf(
        { ...listed('2020-01-01'), records, isDoubted },
        { ...rules, matched: false },
      );
    expect(doubted([], true)).toMatchObject({
      standing: 'not_known',
      reason: { because: 'contradicted' },
    });
    expect(doubted([], false).reason).toMatchObject({
      because: 'nobody_matched',
    });
    expect(doubted([sampleRecord()], true).standing).toBe('current');
  });
});
