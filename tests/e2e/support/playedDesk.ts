import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import { resultOf } from '../../../src/domain/simulation/callResult.ts';
import type { Move } from '../../../src/domain/simulation/callState.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import type { DeskState } from '../../../src/domain/simulation/desk.ts';
import {
  finishCall,
  takeCall,
} from '../../../src/domain/simulation/playDesk.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { idsSchema } from '../../../src/schema/ids.ts';
import { nextCall } from '../../../src/domain/simulation/queue.ts';
import { soundMoves } from '../../../src/domain/simulation/play.ts';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import {
  calls,
  drawFirst,
  policy,
  queue,
  rule,
  seedFor,
  seedThatDraws,
} from './simulation.ts';

const folder = 'content/mfa-exceptions';
const read = (name: string): unknown =>
  parse(readFileSync(`${folder}/${name}`, 'utf8'));
const course = courseSchema.parse(read('course.yaml'));
const ids = idsSchema.parse(read('ids.yaml'));
const plain = (places: readonly (string | { was: string })[]) =>
  places.map((place) => (typeof place === 'string' ? place : place.was));
const index = {
  steps: plain(ids.steps),
  items: plain(ids.items),
  cases: plain(ids.cases),
  objectives: plain(ids.objectives),
};

/** As a call is named here: `C04 A`. */
export const labelOf = ({ id, variant }: CallCase): string =>
  `${id} ${variant}`;

/** A call by its label, `C04 A`, with the moves that were made. */
export interface Played {
  label: string;
  moves: readonly Move[];
}

function taken(desk: DeskState, { label, moves }: Played): DeskState {
  const call = calls.find((it) => labelOf(it) === label);
  if (!call) throw new Error(`there is no ${label}`);
  const named = { case: call.id, variant: call.variant };
  const open = takeCall(desk, { ...named, revision: call.revision }).open;
  return { ...desk, open: open && { ...open, moves } };
}

function closed(desk: DeskState, played: Played): DeskState {
  const call = calls.find((it) => labelOf(it) === played.label);
  if (!call || !course.desk) throw new Error(`there is no ${played.label}`);
  const result = resultOf(played.moves, call, policy);
  return finishCall(taken(desk, played), result, course.desk);
}

/**
 * The first calls of a desk that draws this one first, each played by its own model or by
 * the moves that are found for it. Who has played them goes on with the one drawn next.
 */
export function firstCalls(
  label: string,
  count: number,
  codes: (call: CallCase) => readonly MoveCode[] = ({ model }) => model,
): Played[] {
  const seed = seedThatDraws(label);
  const made: Played[] = [];
  for (let desk = newDesk; made.length < count;) {
    const next = nextCall(desk, queue, rule, seed);
    const call = calls.find(
      ({ id, variant }) => id === next?.case && variant === next.variant,
    );
    if (!call) throw new Error(`nothing is drawn after ${made.length} calls`);
    const played = {
      label: labelOf(call),
      moves: soundMoves(codes(call)),
    };
    made.push(played);
    desk = closed(desk, played);
  }
  return made;
}

/**
 * Has this call come next, whatever its kind: first of all, or, where another kind
 * comes first, after one call that ended well. Before the page is opened.
 */
export async function drawNext(page: Page, label: string): Promise<void> {
  if (seedFor(label) !== null) return drawFirst(page, label);
  const before = calls.find((call) => seedFor(labelOf(call)) !== null);
  if (!before) throw new Error('no call comes first');
  const held = { label: labelOf(before), moves: soundMoves(before.model) };
  const seed = seedFor(label, closed(newDesk, held));
  if (seed === null) throw new Error(`nothing draws ${label} next`);
  await keepPlayedDesk(page, [held], undefined, seed);
}

/** Keeps in this browser a desk at which these calls were finished, and one is still open. Before the page is opened. */
export async function keepPlayedDesk(
  page: Page,
  finished: readonly Played[],
  open?: Played,
  seed = 1,
): Promise<void> {
  const after = finished.reduce(closed, newDesk);
  const suspendData = writeSaved(
    {
      turn: 1,
      progress: freshProgress('practice-desk'),
      check: { seed, attempts: [] },
      desk: open ? taken(after, open) : after,
    },
    index,
  );
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [
      'hold-the-line:mfa-exceptions',
      JSON.stringify({ location: '', suspendData }),
    ] as const,
  );
}
