import { finishStep } from '../stores/progress/finishStep.ts';

/**
 * Ticks each step whose end comes into view, whichever way the reader gets there.
 * A window that nobody sees is not painted and so notices nothing; nor does paper,
 * which holds all steps.
 */
export function noticeReading(): void {
  const ends = new IntersectionObserver((entries) => {
    if (matchMedia('print').matches) return;
    for (const { isIntersecting, target } of entries) {
      const step = target.closest('.step');
      if (isIntersecting && step) finishStep(step.id);
    }
  });
  for (const end of document.querySelectorAll('.step-end')) ends.observe(end);
  document.addEventListener('focusin', ({ target }) => finishFrom(target));
  // Whoever is quick is there already.
  finishFrom(document.activeElement);
}

/** Whoever has come by keyboard to the way on, which is last in a step, has passed its end: what still loads above may push that out of view. */
function finishFrom(target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('.step-nav')) return;
  const step = target.closest('.step');
  if (step?.querySelector('.step-end')?.checkVisibility()) finishStep(step.id);
}
