import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../src/domain/simulation/outcome.ts';
import { callsPart } from '../../../../../src/evidence/known/calls/callFigures.ts';
import {
  callsIn,
  type KnownCall,
} from '../../../../../src/evidence/known/calls/knownCalls.ts';
import { readCall } from '../../../../../src/evidence/known/calls/readCall.ts';
import { wordingOf } from '../../../../../src/evidence/reading/releases/wording.ts';
import type { EvidenceInteraction } from '../../../../../src/evidence/vocabulary/record.ts';
import { releases } from '../../reportSample.ts';
import { sampleInteraction, sampleRecord } from '../../sample.ts';

/** A share that keeps what it was told. */
const share = (count: number, of: number, people = 0) => ({
  count,
  of,
  percent: people,
});

function known(
  outcome: Outcome,
  about: Partial<KnownCall['about']> | null,
  person = 'one',
): KnownCall {
  return {
    person,
    call: {
      case: 'C04',
      variant: 'A',
      revision: 1,
      number: 1,
      trace: { moves: [], outcome, verdict: null },
    },
    about: about && {
      id: 'A',
      truth: 'impostor',
      compromised: false,
      tactics: [],
      ...about,
    },
    proof: {
      reset: null,
      verifiedFirst: null,
      refusedWrongly: null,
      reported: null,
    },
  };
}

describe('the figures of calls', () => {
  it('are none where there are no calls', () => {
    expect(callsPart([], share)).toBeNull();
  });

  it('tell the endings by number, and those of one number by name', () => {
    const part = callsPart(
      (
        ['renewed', 'declined', 'recovered', 'declined', 'contained'] as const
      ).map((outcome) => known(outcome, null)),
      share,
    );
    expect(
      part?.outcomes.map(({ outcome, count }) => [outcome, count]),
    ).toEqual([
      ['declined', 2],
      ['contained', 1],
      ['recovered', 1],
      ['renewed', 1],
    ]);
    expect(part?.outcomes[0]?.name).not.toBe('');
  });

  it('tell of each tactic the calls of impostors that used it, in one order', () => {
    const part = callsPart(
      [
        known('unsafe_reset', { tactics: ['URG', 'AUTH'] }),
        known('declined', { tactics: ['URG'] }),
        known('sent_by_message', { tactics: ['FAM'], truth: 'genuine' }),
        known('unsafe_reset', null),
      ],
      share,
    );
    expect(
      part?.tactics.map(({ tactic, calls, unsafe }) => [
        tactic,
        calls,
        unsafe.count,
        unsafe.of,
      ]),
    ).toEqual([
      ['AUTH', 1, 1, 1],
      ['URG', 2, 1, 2],
    ]);
  });

  it('hand on of how many people they are, so that few are not told', () => {
    const part = callsPart(
      [
        known('declined', null, 'one'),
        known('declined', null, 'one'),
        known('unsafe_reset', null, 'two'),
      ],
      share,
    );
    expect(part?.unsafe).toEqual({ count: 1, of: 3, percent: 2 });
  });
});

describe('the calls of records', () => {
  const entry = (change: Partial<EvidenceInteraction>) =>
    sampleInteraction({
      id: 'C04A_r1_n1',
      type: 'performance',
      response: 'Zdeclined',
      ...change,
    });
  const callsOf = (interactions: EvidenceInteraction[] | null) =>
    callsIn(
      [
        {
          key: 'p',
          roster: null,
          records: [sampleRecord({ interactions })],
          apart: null,
          byNameOnly: false,
          isDoubted: false,
        },
      ],
      wordingOf(releases),
    );

  it('are none where a record has no answers', () => {
    expect(callsOf(null)).toEqual({ calls: [], unreadable: 0 });
  });

  it('are one where the same was written twice, as it was written last', () => {
    const written = [
      entry({ index: 1, response: 'Zunfinished' }),
      entry({ index: 0, response: 'Zdeclined' }),
      entry({ index: 2, id: 'C04B_r1_n2' }),
    ];
    for (const order of [written, written.toReversed()])
      expect(
        callsOf(order).calls.map(({ call, person, about }) => [
          person,
          call.trace.outcome,
          about?.truth,
        ]),
      ).toEqual([
        ['p', 'unfinished', 'impostor'],
        ['p', 'declined', 'genuine'],
      ]);
  });

  it.each([
    ['C04A_r12_n10', 12, 10],
    ['https://lms.example/activity/C04A_r1_n9', 1, 9],
  ])('are named with revision and number: %s', (id, revision, number) => {
    expect(readCall(entry({ id }))).toMatchObject({
      kind: 'call',
      call: { case: 'C04', variant: 'A', revision, number },
    });
  });

  it.each(['C04A_r1_n1x', 'xC04A_r1_n1', 'C04A_r123_n1', 'C04_r1_n1'])(
    'are not what is named otherwise: %s',
    (id) => {
      expect(readCall(entry({ id }))).toEqual({ kind: 'other' });
    },
  );

  it('are also entries without a type, and those without a trace are counted', () => {
    expect(readCall(entry({ type: null })).kind).toBe('call');
    expect(readCall(entry({ type: 'other' })).kind).toBe('other');
    expect(readCall(entry({ response: null })).kind).toBe('unreadable');
    expect(readCall(entry({ response: ' D,Zdeclined ' })).kind).toBe('call');
  });
});
