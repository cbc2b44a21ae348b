import { beforeEach, describe, expect, it } from 'vitest';
import { startJournal } from '../../../../src/session/send/journal.ts';
import { trailOf } from '../../../../src/session/restore/keptWork.ts';
import { restore } from '../../../../src/session/restore/restore.ts';
import type {
  LaunchState,
  RecordUpdate,
} from '../../../../src/tracking/port.ts';
import { course } from '../../domain/courses.ts';
import { answerTo } from '../fakes.ts';
import {
  fakeKeeping,
  legacyWorkOf,
  lmsWith,
  nobody,
  savedAt,
  workOf,
  written,
} from '../saved.ts';
import type { FakeKeeping } from '../saved.ts';

let keeping: FakeKeeping;
beforeEach(() => {
  keeping = fakeKeeping();
});

/** The journal of a launch that finds this. */
function journalIn(state: Partial<LaunchState>) {
  const launch = { ...nobody, ...state };
  const beginning = restore(launch, keeping.held, course, 1234);
  return { ...startJournal(keeping, launch, beginning), beginning };
}
const answer = (...ids: string[]): RecordUpdate => ({
  interactions: ids.map((id) => answerTo(id)),
});
const places = ({ interactions }: RecordUpdate) =>
  interactions?.map(({ id, place }) => `${id}@${place}`);
const heldPlaces = () => places(keeping.held?.update ?? {});

describe('the place of an answer', () => {
  it('follows those that the LMS has, in the order of the answers', () => {
    const journal = journalIn({ interactionCount: 4 });
    expect(places(journal.write(answer('a', 'b'), 1).placed)).toEqual([
      'a@4',
      'b@5',
    ]);
    expect(places(journal.write(answer('c'), 2).placed)).toEqual(['c@6']);
    expect(heldPlaces()).toEqual(['a@4', 'b@5', 'c@6']);
  });

  it('stays when the answer is written again', () => {
    const journal = journalIn({});
    journal.write(answer('a', 'b'), 1);
    expect(places(journal.write(answer('b', 'c'), 2).placed)).toEqual([
      'b@1',
      'c@2',
    ]);
    expect(heldPlaces()).toEqual(['a@0', 'b@1', 'c@2']);
  });

  it('is none where the LMS keeps no answers', () => {
    const { placed } = journalIn({ interactionCount: null }).write(
      answer('a'),
      1,
    );
    expect(places(placed)).toEqual(['a@undefined']);
  });

  it('follows those that an earlier launch could not send', () => {
    const before = savedAt('middle', 5);
    keeping.held = workOf(savedAt('end', 7), before);
    const journal = journalIn({ ...lmsWith(before), interactionCount: 0 });
    const missing = journal.beginning.missing ?? {};
    expect(places(journal.write(missing, 8).placed)).toEqual(['one_r1_a1@0']);
    expect(places(journal.write(answer('a'), 9).placed)).toEqual(['a@1']);
  });

  it('is given to answers that an earlier release kept without one', () => {
    const before = savedAt('middle', 5);
    keeping.held = legacyWorkOf(savedAt('end', 7), 5);
    const journal = journalIn({ ...lmsWith(before), interactionCount: 2 });
    journal.write(journal.beginning.missing ?? {}, 8);
    expect(heldPlaces()).toEqual(['one_r1_a1@2']);
  });
});

describe('the journal of a launch', () => {
  it('keeps all of the launch in one piece, the newest values and every answer', () => {
    const journal = journalIn({});
    journal.write({ ...answer('a'), location: 'start', suspendData: '4x' }, 1);
    journal.write({ ...answer('b'), location: 'end', suspendData: '4y' }, 2);
    expect(keeping.held).toMatchObject({
      turn: 2,
      seed: 1234,
      acknowledgedTurn: 0,
      update: { location: 'end', suspendData: '4y' },
    });
    expect(heldPlaces()).toEqual(['a@0', 'b@1']);
  });

  it('keeps it still when the LMS has accepted it, and notes up to which turn', () => {
    const journal = journalIn({});
    journal.write(answer('a'), 1);
    journal.accept(1);
    expect(keeping.held).toMatchObject({ turn: 1, acknowledgedTurn: 1 });
    expect(heldPlaces()).toEqual(['a@0']);
    journal.write(answer('b'), 2);
    expect(keeping.held).toMatchObject({ turn: 2, acknowledgedTurn: 1 });
  });

  it('leaves a trail of what the LMS held and of each saved data since', () => {
    const there = savedAt('middle', 5);
    const journal = journalIn(lmsWith(there));
    journal.write({ suspendData: '4x' }, 6);
    journal.write({ location: 'end' }, 6);
    journal.write({ suspendData: '4y' }, 7);
    expect(keeping.held?.trail).toEqual([
      trailOf(written(there)),
      trailOf('4x'),
      trailOf('4y'),
    ]);
  });

  it('goes on with the trail of work that the LMS still lacks', () => {
    const before = savedAt('middle', 5);
    keeping.held = workOf(savedAt('end', 7), before);
    const { trail = [] } = keeping.held;
    const journal = journalIn(lmsWith(before));
    journal.write({ suspendData: '4x' }, 8);
    expect(keeping.held.trail).toEqual([
      ...trail,
      trailOf(written(before)),
      trailOf('4x'),
    ]);
  });

  it('begins anew after work that the LMS has given back', () => {
    const there = savedAt('end', 7);
    keeping.held = workOf(there, savedAt('middle', 5));
    const journal = journalIn({ ...lmsWith(there), interactionCount: 1 });
    journal.write({ suspendData: '4x' }, 8);
    expect(keeping.held).toMatchObject({
      trail: [trailOf(written(there)), trailOf('4x')],
      update: { suspendData: '4x' },
    });
    expect(heldPlaces()).toBeUndefined();
  });

  it('says so where the browser keeps nothing, and places answers all the same', () => {
    keeping.write = () => false;
    const { placed, isKept } = journalIn({}).write(answer('a'), 1);
    expect(isKept).toBe(false);
    expect(places(placed)).toEqual(['a@0']);
  });
});
