import { beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../../../../src/session/restore/restore.ts';
import type { LaunchState } from '../../../../src/tracking/port.ts';
import { course } from '../../domain/courses.ts';
import {
  fakeKeeping,
  legacyWorkOf,
  lmsWith,
  nobody,
  savedAt,
  workOf,
} from '../saved.ts';
import type { FakeKeeping } from '../saved.ts';

let keeping: FakeKeeping;
beforeEach(() => {
  keeping = fakeKeeping();
});
/** Begins, and forgets what need not be kept. */
function begin(state: Partial<LaunchState>) {
  const launch = { ...nobody, ...state };
  const beginning = restore(launch, keeping.held, course, 1234);
  if (beginning.settles) keeping.write(null);
  return beginning;
}

const before = savedAt('middle', 5);
const local = savedAt('end', 7);

describe('a relaunch with kept work that the LMS lacks', () => {
  it('goes on from the work, sends it, and keeps it until a later launch confirms it', () => {
    keeping.held = workOf(local, before);
    const held = keeping.held;
    const beginning = begin(lmsWith(before));
    expect(beginning).toMatchObject({
      saved: local,
      earlier: 'missing',
      missing: held.update,
      trail: held.trail,
      acknowledgedTurn: 5,
      notice: '',
    });
    expect(keeping.held).toBe(held);
  });

  it('goes on from work of which the LMS never got anything', () => {
    keeping.held = workOf(local);
    const { saved, missing } = begin({});
    expect(saved.progress.step).toBe('end');
    expect(missing).toEqual(keeping.held.update);
  });

  it("goes on from the work when the LMS's copy is damaged, and says nothing", () => {
    keeping.held = workOf(local, before);
    const { saved, notice } = begin({ suspendData: '1garbage' });
    expect(saved.turn).toBe(7);
    expect(notice).toBe('');
  });

  it('goes to the place in the work, not to the older bookmark of the LMS', () => {
    keeping.held = workOf(local, before);
    expect(begin(lmsWith(before)).saved.progress.step).toBe('end');
  });

  it('confirms no result while something is missing', () => {
    keeping.held = workOf(local, before);
    const state = { ...lmsWith(before), success: 'passed' } as const;
    expect(begin(state).isConfirmed).toBe(false);
  });

  it('sends work without readable data, and starts from the LMS', () => {
    keeping.held = workOf(local, before);
    delete keeping.held.update.suspendData;
    const { saved, missing } = begin(lmsWith(before));
    expect(saved.progress.step).toBe('end');
    expect(saved.turn).toBe(5);
    expect(missing?.interactions).toHaveLength(1);
  });
});

describe('a relaunch with kept work that the LMS gives back', () => {
  it('forgets it, and says that it is confirmed', () => {
    keeping.held = workOf(local, before);
    const beginning = begin({ ...lmsWith(local), interactionCount: 1 });
    expect(beginning).toMatchObject({
      saved: local,
      earlier: 'confirmed',
      missing: null,
      trail: [],
      notice: '',
    });
    expect(keeping.held).toBeNull();
  });
});

describe('a relaunch with kept work of an attempt that is over', () => {
  it.each([
    ['has another attempt', lmsWith(savedAt('middle', 2, 55))],
    ['opened a new attempt', {}],
  ])('forgets it and says so when the LMS %s', (_, state) => {
    keeping.held = workOf(local, before);
    expect(begin(state)).toMatchObject({
      earlier: 'over',
      missing: null,
      notice: 'over',
    });
    expect(begin(state).saved.progress.step).not.toBe('end');
    expect(keeping.held).toBeNull();
  });

  it('says nothing where the LMS had accepted all of it', () => {
    keeping.held = workOf(local, before, { acknowledgedTurn: 7 });
    expect(begin({})).toMatchObject({ earlier: 'over', notice: '' });
    expect(keeping.held).toBeNull();
  });

  it('says nothing of what an earlier release called unsent and the LMS has', () => {
    keeping.held = legacyWorkOf(local, 5);
    expect(begin(lmsWith(local))).toMatchObject({
      earlier: 'confirmed',
      notice: '',
    });
  });
});

describe.each(['review', 'browse'] as const)('a launch in %s', (mode) => {
  it('neither sends what is missing, nor shows it as recorded, nor forgets it', () => {
    keeping.held = workOf(local, before);
    const { missing, saved } = begin({ mode, ...lmsWith(before) });
    expect(missing).toBeNull();
    expect(saved.progress.step).toBe('middle');
    expect(keeping.held).not.toBeNull();
  });

  it('neither forgets work that does not belong to what it shows, nor speaks of it', () => {
    keeping.held = workOf(local, before);
    expect(begin({ mode }).notice).toBe('');
    expect(keeping.held).not.toBeNull();
  });

  it('forgets what the LMS gives back', () => {
    keeping.held = workOf(local, before);
    begin({ mode, ...lmsWith(local), interactionCount: 1 });
    expect(keeping.held).toBeNull();
  });
});
