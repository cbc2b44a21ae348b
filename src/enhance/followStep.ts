import { $progress } from '../stores/progress/progress.ts';

/** Keeps the current step of the list in view where the list is higher than the window and scrolls by itself. */
export function followStep(): void {
  const list = document.querySelector('nav.steps');
  $progress.subscribe(({ step }, before) => {
    const entry = list?.querySelector(`[data-for="${step}"]`);
    if (!list || !entry || step === before?.step) return;
    const { top } = list.getBoundingClientRect();
    list.scrollTop +=
      entry.getBoundingClientRect().top - top - list.clientHeight / 2;
  });
}
