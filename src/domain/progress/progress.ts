import type { Way } from '../../schema/way.ts';

/** Where a learner's time goes; shown on the result and kept over launches. */
export type Area = 'lesson' | 'check' | 'desk';

/** A learner's way through the steps. */
export interface Progress {
  /** The step on screen: an id of the course. */
  step: string;
  /** Steps that were read to their end, or whose questions were answered, by id. In data of early releases: that were opened. */
  read: ReadonlySet<string>;
  /** Whole seconds over all launches of this LMS attempt. */
  seconds: Record<Area, number>;
  /** The learner has acknowledged the organisation's written reset procedure. */
  acknowledged: boolean;
  /** Steps that the check before the lesson advised to read; null where it was not taken. */
  advised: ReadonlySet<string> | null;
  /** Objectives that the check before the lesson showed to be known, by id. */
  known: ReadonlySet<string>;
  /** The way that the learner has chosen; null where that was not done. */
  way: Way | null;
}

/** The progress of somebody who opens the course for the first time. */
export function freshProgress(firstStep: string): Progress {
  return {
    step: firstStep,
    read: new Set(),
    seconds: { lesson: 0, check: 0, desk: 0 },
    acknowledged: false,
    advised: null,
    known: new Set(),
    way: null,
  };
}

/** Remembers that a step was read to its end, or its questions answered. One that is remembered already changes nothing. */
export function readStep(progress: Progress, step: string): Progress {
  return progress.read.has(step)
    ? progress
    : { ...progress, read: new Set([...progress.read, step]) };
}
