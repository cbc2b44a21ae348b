import { $knownSteps } from '../stores/progress/knownSteps.ts';
import { $way } from '../stores/progress/way.ts';
import { $canChooseWay, chooseWay } from '../stores/progress/wayChoice.ts';
import type { Way } from '../stores/progress/wayChoice.ts';

const wayIn = (value: string): Way => (value === 'lead' ? 'lead' : 'agent');

/** The class of a step that is folded as known. */
const folded = 'known';

/** Opens what is folded around the place that the address names. */
function openTarget(): void {
  const place = document.getElementById(location.hash.slice(1));
  place?.closest('[data-for-lead]')?.setAttribute('open', '');
  // A link to a step itself leaves it folded.
  if (!place?.matches('.step'))
    place?.closest('.step')?.classList.remove(folded);
}

/** Folds the steps that were shown to be known, each until somebody reads it all the same. */
function foldKnown(): void {
  const unfolded = new Set<string>();
  const steps = document.querySelectorAll('.step');
  for (const step of steps)
    step.querySelector('.known-note button')?.addEventListener('click', () => {
      unfolded.add(step.id);
      step.classList.remove(folded);
      step.querySelector('h2')?.focus();
    });
  $knownSteps.subscribe((known) => {
    for (const step of steps)
      step.classList.toggle(
        folded,
        known.includes(step.id) && !unfolded.has(step.id),
      );
    openTarget();
  });
}

/**
 * Folds the parts for a lead on an agent's way, and what was shown to be known;
 * all of it opens when asked.
 * @param choice the question for a way; null where the package has answered it.
 */
export function enhanceWays(choice: HTMLFieldSetElement | null): void {
  if (choice) keepChoice(choice);
  const parts =
    document.querySelectorAll<HTMLDetailsElement>('[data-for-lead]');
  $way.subscribe((way) => {
    for (const part of parts) part.open = way === 'lead';
    openTarget();
  });
  foldKnown();
  addEventListener('hashchange', openTarget);
}

/** Keeps the two choices true. One that was made before this script was here counts. */
function keepChoice(choice: HTMLFieldSetElement): void {
  const inputs = [...choice.querySelectorAll('input')];
  const early = inputs.find(({ checked }) => checked);
  if (early) chooseWay(wayIn(early.value));
  $way.subscribe((way) => {
    for (const input of inputs) input.checked = input.value === way;
  });
  $canChooseWay.subscribe((canChoose) => {
    choice.disabled = !canChoose;
  });
  choice.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) chooseWay(wayIn(target.value));
  });
}
