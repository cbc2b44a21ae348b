import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../../src/ground/json.ts';
import { readAddress } from '../../../../src/tracking/cmi5/address.ts';
import { answer, passing } from '../../../contract/updates.ts';
import {
  launchCourse,
  type LmsFaults,
} from '../../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';
import { openPage } from './launched.ts';

/** What an LMS, a proxy or a network may answer instead; null lets the LMS answer. */
const anyAnswer = fc.option(
  fc.oneof(
    fc.record({
      status: fc.constantFrom(400, 401, 403, 404, 409, 412, 429, 500, 503),
      body: fc.oneof(fc.json(), fc.string(), fc.constant('')),
      type: fc.constantFrom('application/json', 'text/html', 'text/plain'),
    }),
    fc.record({
      status: fc.constant(200),
      body: fc.constant('<html>Sign in</html>'),
      type: fc.constant('text/html; charset=utf-8'),
    }),
    fc.constant('unreachable' as const),
  ),
  { nil: null, freq: 2 },
);

describe('whatever the launch address says', () => {
  test('it is read, refused or absent, and nothing breaks', () => {
    const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];
    const pairs = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...names), fc.string()),
        fc.oneof(fc.webUrl(), fc.json(), fc.string({ unit: 'binary' })),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string()), (query) => {
        const search =
          typeof query === 'string'
            ? query
            : String(new URLSearchParams(query));
        const read = readAddress(search);
        if (read === null || 'error' in read) return;
        expect(read.endpoint).toMatch(/^https?:.*\/$/i);
        expect(read.fetchUrl).toMatch(/^https?:/i);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the LMS answers', () => {
  test('launch data of any form refuse the launch or begin it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (launchData) => {
        const faults: LmsFaults = {
          instead: (call) =>
            call === 'GET activities/state LMS.LaunchData'
              ? new Response(launchData)
              : null,
        };
        const { port } = openPage(launchCourse(emptyRecord(), {}, faults));
        const { kind } = await port.start();
        expect(['started', 'refused']).toContain(kind);
      }),
    );
  });

  test('an earlier record of any form is taken or begun afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (document) => {
        const faults: LmsFaults = {
          instead: (call) =>
            call === 'GET activities/state hold-the-line'
              ? new Response(document)
              : null,
        };
        const { port } = openPage(launchCourse(emptyRecord(), {}, faults));
        expect((await port.start()).kind).toBe('started');
        expect((await port.save(passing)).kind).toBe('accepted');
      }),
    );
  });

  test('no save breaks, what is accepted is recorded, and the next good minute records the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAnswer, { maxLength: 25 }), async (plan) => {
        const faults: LmsFaults = {};
        const lms = launchCourse(emptyRecord(), {}, faults);
        const { port } = openPage(lms);
        expect((await port.start()).kind).toBe('started');
        const answers = [...plan];
        faults.instead = () => {
          const next = answers.shift();
          if (next === 'unreachable') throw new TypeError('Failed to fetch');
          return next
            ? new Response(next.body, {
                status: next.status,
                headers: { 'content-type': next.type },
              })
            : null;
        };
        const recorded = () =>
          lms.registration.statements.filter(
            ({ statement }) =>
              at(statement, 'object', 'definition', 'interactionType') ||
              at(statement, 'result', 'response'),
          ).length;
        const interactions = [];
        for (const n of [1, 2, 3]) {
          interactions.push(answer(n));
          const ack = await port.save({ interactions, suspendData: `${n}` });
          if (ack.kind === 'accepted')
            expect(recorded()).toBeGreaterThanOrEqual(n);
        }
        faults.instead = undefined;
        const ack = await port.save({ interactions, suspendData: 'all' });
        expect(ack.kind).toBe('accepted');
        expect(recorded()).toBe(3);
        const kept: unknown = JSON.parse(
          lms.registration.states.get('hold-the-line')?.text ?? '',
        );
        expect(kept).toMatchObject({ suspendData: 'all', answers: 3 });
      }),
      { numRuns: 300 },
    );
  });
});
