import { beforeEach, describe, expect, it } from 'vitest';
import {
  openKeeping,
  trailOf,
} from '../../../../src/session/restore/keptWork.ts';
import type { KeptWork } from '../../../../src/session/restore/keptWork.ts';
import { answerTo, fakeStorage, refusedStorage } from '../fakes.ts';

const day = 86_400_000;
const began = Date.parse('2026-11-24T10:00:00Z');
const legacy: KeptWork = {
  turn: 7,
  seed: 99,
  acknowledgedTurn: 3,
  update: {
    interactions: [answerTo('one_r1_a1')],
    objectives: [{ id: 'check_a1', score: null, status: 'incomplete' }],
    location: 'two',
    suspendData: '1abc',
  },
};
const work: KeptWork = { ...legacy, at: began, trail: ['', trailOf('1abc')] };

let storage: Storage;
let now: number;
beforeEach(() => {
  storage = fakeStorage();
  now = began;
});
const keepingOf = (learner = 'ann', course = 'demo') =>
  openKeeping(
    () => storage,
    course,
    learner,
    () => now,
  );
const keys = () =>
  Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '');

/** What stands in storage under the one key in use. */
function put(text: string): void {
  keepingOf().write(work);
  storage.setItem(storage.key(0) ?? '', text);
}

describe('what this browser keeps', () => {
  it('comes back as it was written, dates as dates', () => {
    expect(keepingOf().write(work)).toBe(true);
    expect(keepingOf().read()).toEqual(work);
  });

  it('is nothing before anything was written and after it was confirmed', () => {
    expect(keepingOf().read()).toBeNull();
    keepingOf().write(work);
    keepingOf().write(null);
    expect(keepingOf().read()).toBeNull();
    expect(storage.length).toBe(0);
  });

  it('belongs to one learner in one course', () => {
    keepingOf('ann').write(work);
    expect(keepingOf('bob').read()).toBeNull();
    expect(keepingOf('ann', 'other').read()).toBeNull();
    expect(keepingOf('ann').read()).toEqual(work);
  });

  it('stands under a hash, and holds neither name nor id of the learner', () => {
    keepingOf('ann@example.org').write(work);
    const [key = ''] = keys();
    expect(key).toMatch(/^hold-the-line\/kept\/[0-9a-f]{32}$/);
    expect(`${key} ${storage.getItem(key)}`).not.toMatch(/ann|example/);
  });

  it('is nothing of a learner without an id, who may be anybody', () => {
    expect(keepingOf('').write(work)).toBe(false);
    expect(storage.length).toBe(0);
    // As another release may have left it there.
    keepingOf('ann').write(work);
    storage.setItem = () => undefined;
    storage.getItem = () => JSON.stringify(work);
    expect(keepingOf('').read()).toBeNull();
  });
});

describe('the age of what is kept', () => {
  it('counts from the latest write, and ends after 30 days, whoever launches', () => {
    keepingOf().write(work);
    now += 20 * day;
    keepingOf().write(work);
    now += 30 * day - 1;
    expect(keepingOf('bob').read()).toBeNull();
    expect(keepingOf().read()).not.toBeNull();
    now += 1;
    keepingOf('bob', 'other');
    expect(storage.length).toBe(0);
    expect(keepingOf().read()).toBeNull();
  });

  it('ends at once for what cannot be read, and for nothing that is not the course’s', () => {
    put('{');
    storage.setItem('another-course', '{');
    storage.setItem('hold-the-line/practice/demo', '{');
    keepingOf('bob');
    expect(keys()).toEqual(['another-course', 'hold-the-line/practice/demo']);
  });
});

describe('what an earlier release kept under names', () => {
  const own = 'hold-the-line/queue/demo/ann';

  it('is found under its hash, own and other people’s, and the names are gone', () => {
    storage.setItem(own, JSON.stringify(legacy));
    storage.setItem('hold-the-line/queue/demo/bob', JSON.stringify(legacy));
    expect(keepingOf().read()).toEqual({ ...legacy, at: began });
    expect(keys().join()).not.toMatch(/ann|bob|queue/);
    expect(keepingOf('bob').read()).toEqual({ ...legacy, at: began });
  });

  it('ends 30 days after it was found', () => {
    storage.setItem(own, JSON.stringify(legacy));
    keepingOf('bob');
    now += 30 * day - 1;
    expect(keepingOf().read()).not.toBeNull();
    now += 1;
    expect(keepingOf().read()).toBeNull();
  });

  it.each(['{', 'null', '7', JSON.stringify({ ...legacy, turn: 'x' })])(
    'is dropped when it is damaged (%s), and costs no other its own',
    (text) => {
      storage.setItem('hold-the-line/queue/demo/abe', text);
      storage.setItem('hold-the-line/kept/damaged', text);
      storage.setItem(own, JSON.stringify(legacy));
      expect(keepingOf().read()).toMatchObject({ turn: 7 });
      expect(storage.length).toBe(1);
    },
  );

  it('is dropped where it names nobody', () => {
    storage.setItem('hold-the-line/queue/demo/', JSON.stringify(legacy));
    keepingOf();
    expect(storage.length).toBe(0);
  });
});

describe('damaged work', () => {
  it.each([
    ['cut short', JSON.stringify(work).slice(0, -20)],
    ['no JSON', 'undefined'],
    ['empty', ''],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without an update', JSON.stringify({ ...work, update: null })],
    ['an update of words', JSON.stringify({ ...work, update: 'all of it' })],
    ['a seed of words', JSON.stringify({ ...work, seed: 'x' })],
    ['a trail of words', JSON.stringify({ ...work, trail: 'x' })],
    ['without a turn', JSON.stringify({ ...work, turn: undefined })],
    [
      'without an acknowledged turn',
      JSON.stringify({ ...work, acknowledgedTurn: null }),
    ],
    [
      'answers that are no list',
      JSON.stringify({ ...work, update: { interactions: {} } }),
    ],
    [
      'a date that is none',
      JSON.stringify(work).replace('2026-11-24T09:10', 'yesterday'),
    ],
  ])('counts as none: %s', (_, text) => {
    const keeping = keepingOf();
    put(text);
    expect(keeping.read()).toBeNull();
    expect(keepingOf().read()).toBeNull();
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    [
      'storage that throws when it is looked at',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['storage that throws at every use', refusedStorage],
  ])('breaks nothing and says so: %s', (_, refusing) => {
    const keeping = openKeeping(refusing, 'demo', 'ann', () => now);
    expect(keeping.write(work)).toBe(false);
    expect(keeping.write(null)).toBe(false);
    expect(keeping.read()).toBeNull();
  });

  it('says so when storage is full', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keepingOf().write(work)).toBe(false);
    expect(keepingOf().read()).toBeNull();
  });
});

describe('the trail of saved data', () => {
  it('tells texts apart, not the white space around them', () => {
    expect(trailOf(' 4abc\n')).toBe(trailOf('4abc'));
    expect(trailOf('4abc')).not.toBe(trailOf('4abd'));
    expect(trailOf('4abc')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is empty for nothing', () => {
    expect(trailOf(' \n')).toBe('');
  });
});
