import { finishIfRead } from '../stores/progress/finishIfRead.ts';

/** Steps of which something is in the window now. */
const inView = new Set<HTMLElement>();
/** Steps to whose end the reader has come. */
const reached = new Set<HTMLElement>();
/** How many seconds each step was in view. */
const seconds = new WeakMap<HTMLElement, number>();

/**
 * Ticks each step whose end came into view, whichever way the reader got there, once it
 * was in view for as long as its words take at least: with the end still there, without
 * another move. A window that nobody sees is not painted and so notices nothing; nor does
 * paper, which holds all steps.
 */
export function noticeReading(): void {
  const watch = new IntersectionObserver((entries) => {
    if (matchMedia('print').matches) return;
    for (const { isIntersecting, target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      if (target.matches('.step-end')) {
        if (isIntersecting) reachEnd(target);
      } else if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
  for (const it of document.querySelectorAll('.step, .step-end'))
    watch.observe(it);
  setInterval(countSecond, 1000);
  document.addEventListener('focusin', ({ target }) => reachFrom(target));
  // Whoever is quick is there already.
  reachFrom(document.activeElement);
}

function countSecond(): void {
  if (document.hidden || matchMedia('print').matches) return;
  for (const step of inView) {
    if (!isShown(step)) continue;
    seconds.set(step, (seconds.get(step) ?? 0) + 1);
    if (reached.has(step)) tick(step);
  }
}

function reachEnd(place: Element): void {
  const step = place.closest<HTMLElement>('.step');
  if (!step) return;
  reached.add(step);
  tick(step);
}

/**
 * Whether the reader can see what a step says. The way on hides a step before the window
 * is painted again, and one that is hidden until found keeps its box and has no text.
 */
function isShown(step: HTMLElement): boolean {
  return step.firstElementChild?.checkVisibility() ?? false;
}

function tick(step: HTMLElement): void {
  if (!isShown(step)) return;
  if (finishIfRead(step.id, step.innerText, seconds.get(step) ?? 0))
    reached.delete(step);
}

/** Whoever has come by keyboard to the way on, which is last in a step, has passed its end: what still loads above may push that out of view. */
function reachFrom(target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('.step-nav')) return;
  const end = target.closest('.step')?.querySelector('.step-end');
  if (end?.checkVisibility()) reachEnd(end);
}
