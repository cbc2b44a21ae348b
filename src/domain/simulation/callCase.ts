import type {
  CallCase,
  PlayableCase,
  PlayableVariant,
} from '../../schema/case.ts';
import type { MoveCode } from './moveCodes.ts';

export type { CallCase } from '../../schema/case.ts';

/** Moves that need no words of the case: the record and the closing are always there. */
const alwaysThere: readonly MoveCode[] = ['D', 'L', 'Q'];

/** What a move reveals in a case; null where it leads nowhere. */
export function revealOf(call: Pick<CallCase, 'moves'>, move: MoveCode) {
  const reveal = call.moves[move];
  return reveal && reveal.result !== 'none' ? reveal : null;
}

/**
 * Whether a move can come to anything in this case. Where it cannot, it may
 * still be tried: the call shows a sentence and stays as it was.
 */
export function leadsSomewhere(call: CallCase, move: MoveCode): boolean {
  if (move === 'EX') return call.form !== undefined;
  return alwaysThere.includes(move) || revealOf(call, move) !== null;
}

/** Whether whoever asked is gone after these moves: told no, they hung up or walked off. */
export function isGone(
  call: Pick<CallCase, 'moves'>,
  made: readonly MoveCode[],
): boolean {
  return made.includes('X') && revealOf(call, 'X')?.ends === true;
}

/** An attack: an impostor, or an account that was taken over. */
export function isAttack({
  truth,
  compromised,
}: Pick<CallCase, 'truth' | 'compromised'>): boolean {
  return truth === 'impostor' || compromised;
}

/** The base is variant A; the file's own variants follow. */
export function variantIds(file: PlayableCase): string[] {
  return ['A', ...file.variants.map((variant) => variant.id)];
}

/**
 * The case as played: the file with one variant merged over it. Of `record` and
 * `debrief` each field is replaced, of `moves` each move, whole: a variant that
 * gives CF gives all of CF. Whatever else a variant gives replaces the base's,
 * lists included. An id that the file lacks gives the base.
 */
export function resolveVariant(file: PlayableCase, id: string): CallCase {
  const { variants, ...base } = file;
  const variant = variants.find((it) => it.id === id);
  if (!variant) return { ...base, variant: 'A' };
  return mergeVariant({ ...base, variant: 'A' }, variant);
}

function mergeVariant(base: CallCase, variant: PlayableVariant): CallCase {
  const { id, moves, record, debrief, ...rest } = variant;
  return {
    ...base,
    ...rest,
    variant: id,
    record: { ...base.record, ...record },
    moves: { ...base.moves, ...moves },
    debrief: { ...base.debrief, ...debrief },
  };
}
