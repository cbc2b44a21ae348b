import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/build/readContent.ts';
import { parseCourse } from '../../src/checks/parsedCourse.ts';
import {
  answerKeyOf,
  publicItemOf,
} from '../../src/domain/quiz/authoredItem.ts';
import {
  fullestDesk,
  MOST_SAVED,
} from '../../src/domain/progress/worstCase.ts';
import { worstCase } from '../../src/domain/progress/worstCase.ts';
import { writeSaved } from '../../src/domain/progress/suspendData.ts';
import type { CheckState } from '../../src/domain/quiz/check.ts';
import type { PublicItem } from '../../src/domain/quiz/item.ts';
import { recordsOfCheck } from '../../src/session/records/checkRecords.ts';
import { scorm12Port } from '../../src/tracking/scorm12/adapter.ts';
import { strictHost } from '../fixtures/strict-host/host.ts';
import { courseWindow } from '../fixtures/strict-host/positions.ts';
import { memoryStore } from '../fixtures/strict-host/record.ts';
import { viewRecord } from '../fixtures/strict-host/view.ts';
import { course as demo } from '../unit/domain/courses.ts';

const content = parseCourse(
  await readContent('content'),
  'content',
  'mfa-exceptions',
);
const authored = content.items.flatMap(({ data }) => data ?? []);
const items = authored.map(publicItemOf);
const bank = {
  items,
  keys: authored.map((item) => answerKeyOf(item, content.facts.data ?? [])),
};
const attempts = content.course.data?.check.attempts ?? 0;
const ids = (places: readonly (string | { was: string })[] = []) =>
  places.map((place) => (typeof place === 'string' ? place : place.was));
const index = {
  steps: ids(content.ids.data?.steps),
  items: ids(content.ids.data?.items),
  cases: ids(content.ids.data?.cases),
  objectives: ids(content.ids.data?.objectives),
};

/** Everything ticked, everything matched, a sequence backwards. */
function longestResponse(item: PublicItem): string[] {
  const all = item.choices.map(({ id }) => id);
  switch (item.kind) {
    case 'multiple':
      return all;
    case 'sequencing':
      return all.toReversed();
    case 'matching':
      return all.map((id) => `${id}.${item.targets.at(-1)?.id ?? ''}`);
    default:
      return all.slice(-1);
  }
}

/** Every item of the bank, over all attempts: more than any draw asks. */
function fullestCheck(): CheckState {
  const size = Math.ceil(items.length / attempts);
  return {
    seed: 1,
    attempts: Array.from({ length: attempts }, (_, place) => ({
      score: 0,
      drawn: items.slice(place * size, (place + 1) * size).map((item) => ({
        item: item.id,
        revision: 999,
        answer: {
          response: longestResponse(item),
          result: 'incorrect' as const,
          certainty: 3 as const,
          latencySeconds: 4095,
        },
      })),
    })),
  };
}

describe('the longest session of the course in SCORM 1.2', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('fits: a strict LMS takes every answer to every item, and the saved data of them all, without a warning', async () => {
    const check = fullestCheck();
    const asked = check.attempts.flatMap(({ drawn }) => drawn);
    expect(asked).toHaveLength(items.length);
    const draw = check.attempts[0]?.drawn.length ?? 0;
    const saved = { ...worstCase({ attempts, draw }, index), check };
    const suspendData = writeSaved(
      { ...saved, desk: fullestDesk('C01') },
      index,
    );
    expect(suspendData.length).toBeGreaterThan(1900);
    expect(suspendData.length).toBeLessThanOrEqual(MOST_SAVED);

    const store = memoryStore();
    const host = strictHost(store, {}, {});
    const port = scorm12Port({
      window: courseWindow('parent', host.api, (run, after) => {
        setTimeout(run, after);
      }),
      clock: () => new Date(),
      timers: { setTimeout: (run, after) => setTimeout(run, after) },
    });
    await port.start();
    const fresh = { seed: 1, attempts: [] };
    const update = recordsOfCheck(fresh, check, demo, bank, 80, new Date());
    expect(await port.save({ ...update, suspendData })).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });

    const view = viewRecord(store.load()).at(-1);
    expect(view?.suspendData).toBe(suspendData);
    expect(view?.interactions.map(({ id }) => id)).toEqual(
      check.attempts.flatMap(({ drawn }, place) =>
        drawn.map(({ item }) => `${item}_r999_a${place + 1}`),
      ),
    );
    for (const { response } of view?.interactions ?? [])
      expect(response.length).toBeLessThanOrEqual(255);
  });
});
