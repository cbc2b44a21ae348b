import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import type { Certainty } from '../../domain/quiz/check.ts';
import {
  firstResponse,
  gapIn,
  moved,
  paired,
  toggled,
} from '../../domain/quiz/draft.ts';
import type { Gap } from '../../domain/quiz/draft.ts';
import type { PublicChoice, PublicItem } from '../../domain/quiz/item.ts';

/** An answer as it stands on screen, before it is submitted. */
export interface DraftView {
  response: readonly string[];
  certainty: Certainty | null;
  /** What was missing when the learner tried to submit; cleared by the next change. */
  gap: Gap | 'certainty' | null;
}

export interface Draft {
  $view: ReadableAtom<DraftView>;
  /** Takes one choice in place of any other. */
  choose(id: string): void;
  /** Ticks or unticks one of several choices. */
  tick(id: string): void;
  /** Moves a step of a sequence by so many places. */
  move(id: string, by: number): void;
  /** Matches a source with a target, or with none. */
  match(source: string, target: string): void;
  rate(certainty: Certainty): void;
  /** The finished answer; null when something is missing, which the view then names. */
  finish(): { response: string[]; certainty: Certainty | null } | null;
}

/**
 * A draft of the answer to one item.
 * @param shown the item's choices in the order on screen.
 * @param asksCertainty the learner has to say how sure they are.
 */
export function newDraft(
  item: PublicItem,
  shown: readonly PublicChoice[],
  asksCertainty: boolean,
): Draft {
  const $view = atom<DraftView>({
    response: firstResponse(item, shown),
    certainty: null,
    gap: null,
  });
  const respond = (response: string[]) =>
    $view.set({ ...$view.get(), response, gap: null });
  return {
    $view,
    choose: (id) => respond([id]),
    tick: (id) => respond(toggled($view.get().response, id)),
    move: (id, by) => respond(moved($view.get().response, id, by)),
    match: (source, target) =>
      respond(paired($view.get().response, source, target)),
    rate: (certainty) => $view.set({ ...$view.get(), certainty, gap: null }),
    finish() {
      const { response, certainty } = $view.get();
      const gap =
        gapIn(item, response) ??
        (asksCertainty && certainty === null ? 'certainty' : null);
      if (gap) $view.set({ ...$view.get(), gap });
      return gap ? null : { response: [...response], certainty };
    },
  };
}
