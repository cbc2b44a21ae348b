import { describe, expect, test } from 'vitest';

import { controlMapping } from '../../../../../src/evidence/writing/pack/controlMapping.ts';
import type { CallsPart } from '../../../../../src/evidence/vocabulary/callsPart.ts';
import type {
  Distribution,
  Report,
} from '../../../../../src/evidence/known/report/report.ts';
import { callTable } from '../../../../../src/evidence/writing/tables/figureTables.ts';
import { reportBody } from '../../../../../src/evidence/writing/report/reportBody.ts';
import { sampleReport, samplePerson, share } from '../../sampleReport.ts';

/** The words of the report, blanks folded. */
const textOf = (change: Partial<Report>): string =>
  reportBody(sampleReport(change))
    .markup.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const known = (count: number, of: number, notKnown = 0) => ({
  ...share(count, of),
  notKnown,
});

const callsOf = (change: Partial<CallsPart>): CallsPart => ({
  calls: 1,
  genuine: 1,
  impostor: 0,
  unknown: 0,
  attacks: 0,
  verifiedBeforeReset: known(0, 0),
  unsafe: share(0, 1),
  wrongfulRefusals: known(1, 1),
  reported: known(0, 0),
  outcomes: [{ outcome: 'declined', name: 'Declined', count: 1 }],
  tactics: [],
  ...change,
});
const controlsOf = (calls: CallsPart): string =>
  controlMapping(sampleReport({ calls }))
    .flatMap(({ bears }) => bears)
    .join(' ');

describe('of calls that are not in the records', () => {
  test('the report says that there are none, and gives no figure', () => {
    const calls = callsOf({});
    const text = textOf({ calls });
    expect(text).toContain(
      'Verified before a reset No such call There are no resets in practice calls',
    );
    expect(text).toContain('Attacks reported No such call');
    expect(reportBody(sampleReport({ calls })).markup).not.toMatch(
      />\s*none\s*</i,
    );
    expect(controlsOf(calls)).toContain(
      '1 call; verified before the reset: no such call;',
    );
  });

  test.each([
    [
      'a reset of which the outcome alone is recorded',
      { verifiedBeforeReset: known(0, 0, 1) },
      'Verified before a reset (The records do not say it of resets',
    ],
    [
      'a call of which nobody knows who called',
      { genuine: 0, unknown: 1 },
      'Attacks reported (The records do not say it',
    ],
    [
      'an impostor of whose call the outcome alone is recorded',
      { genuine: 0, impostor: 1, attacks: 1, reported: known(0, 0, 1) },
      'Attacks reported (The records do not say it',
    ],
  ])('%s is none of them', (_, change, says) => {
    expect(textOf({ calls: callsOf(change) })).toContain(says);
  });

  test('those of which it is not known stand beside the figure, wherever it is shown', () => {
    const calls = callsOf({ verifiedBeforeReset: known(2, 3, 4) });
    const text = textOf({ calls });
    expect(text).toContain('not known of 4 more Attacks reported');
    expect(text).toContain(
      'Verified before the reset calls with a reset 2 of 3; not known of 4 more',
    );
    expect(controlsOf(calls)).toContain(
      'verified before the reset: 2 of 3; not known of 4 more;',
    );
    expect(
      [...callTable(sampleReport({ calls })).rows].find(
        ([kind, id]) => kind === 'measure' && id === 'verified',
      ),
    ).toEqual([
      'measure',
      'verified',
      'Verified before the reset',
      2,
      3,
      null,
      4,
    ]);
  });
});

describe('who needs nothing done', () => {
  const late = samplePerson({ person: 'late', standing: 'overdue' });
  const people = [
    samplePerson({ person: 'a' }),
    samplePerson({ person: 'b', standing: 'due' }),
    samplePerson({ person: 'c', standing: 'open' }),
    samplePerson({ person: 'd', standing: 'open' }),
    samplePerson({ person: 'x', standing: 'open', onRoster: false }),
  ];

  test('is counted by standing, and apart from who is not on the roster', () => {
    expect(textOf({ people: [late, ...people] })).toContain(
      'Everybody else: 1 not due yet; 2 not done, and no day is set; 1 up to date; 1 not on the roster, named below.',
    );
  });

  test('is everybody where nobody is late', () => {
    const alone = people.map((one) => ({ ...one, onRoster: false }));
    expect(textOf({ people: alone })).toContain(
      'Everybody: 1 not due yet; 3 not done, and no day is set; 1 up to date.',
    );
  });
});

describe('minutes, days and scores', () => {
  const few = (known: number): Distribution => ({
    known,
    unknown: 0,
    median: 7,
    least: 7,
    most: 7,
    bars: [{ from: 0, to: 7, count: known }],
  });
  const none = { ...few(0), median: null, least: null, most: null, bars: [] };

  test('say that nobody has completed, not that no source has them', () => {
    const text = textOf({ minutes: none, days: none, scores: none });
    expect(text.match(/Nobody has completed/g)).toHaveLength(2);
    expect(text).toContain('Nobody has a score in these records.');
    expect(text).not.toMatch(/No source says this|for 0 people/);
    expect(textOf({ minutes: { ...none, unknown: 2 } })).toContain(
      'No source says this. It is unknown for 2 people.',
    );
  });

  test('of fewer people than a small group are told and not drawn', () => {
    const markup = (known: number) =>
      reportBody(sampleReport({ minutes: few(known) })).markup;
    expect(markup(4)).not.toContain('chart-minutes');
    expect(markup(4)).toContain('Too few for a picture.');
    expect(markup(5)).toContain('chart-minutes');
  });
});

test('findings of the register and the log stand out', () => {
  expect(textOf({})).toContain(
    'The register or the log does not agree with the policy: 1 gap and 1 pattern to look into.',
  );
  const registers = sampleReport().registers.map((one) => ({
    ...one,
    findings: [],
  }));
  expect(textOf({ registers })).not.toContain('does not agree with the policy');
});

test.each([
  ['whom the roster names and who is not shown', true, 'manager withheld'],
  ['whom no roster names', false, 'manager not known'],
])('a manager %s is said so', (_, managerWithheld, says) => {
  const people = [
    samplePerson({ standing: 'overdue', manager: null, managerWithheld }),
  ];
  expect(textOf({ people })).toContain(says);
});
