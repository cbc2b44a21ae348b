import { $progress } from '../stores/progress/progress.ts';

/** Where the list stands beside the text; below it, the list folds (course.css). */
const wide = '(min-width: 60rem)';

/** Keeps the list of steps in step with the reader: where they are, what was opened, minutes left. On a phone it folds. */
export function enhanceStepList(nav: Element): void {
  const fold = nav.querySelector('details');
  const steps = [...nav.querySelectorAll<HTMLElement>('[data-for]')];
  const write = (selector: string, text: string) => {
    const place = nav.querySelector(selector);
    if (place) place.textContent = text;
  };

  let lastStep = '';
  $progress.subscribe(({ step, visited }) => {
    let left = 0;
    let place = 0;
    let opened = 0;
    steps.forEach((entry, i) => {
      const id = entry.dataset.for ?? '';
      const here = id === step;
      const seen = visited.has(id);
      if (here) place = i + 1;
      if (seen) opened += 1;
      if (place > 0) left += Number(entry.dataset.minutes);
      entry.classList.toggle('opened', seen);
      entry.querySelector('span')?.toggleAttribute('hidden', !seen || here);
      if (here) entry.querySelector('a')?.setAttribute('aria-current', 'step');
      else entry.querySelector('a')?.removeAttribute('aria-current');
    });
    nav.querySelector('progress')?.setAttribute('value', String(opened));
    if (place === 0) return;
    const where = `Step ${place} of ${steps.length}`;
    write('[data-where]', where);
    // Said only when the reader moves, not when the page opens.
    if (lastStep !== '' && lastStep !== step)
      write('[data-announce]', `${where}, ${opened} opened`);
    lastStep = step;
    write('[data-left]', `about ${left} min left`);
  });

  const query = matchMedia(wide);
  const foldWhenNarrow = () => {
    if (fold) fold.open = query.matches;
  };
  foldWhenNarrow();
  query.addEventListener('change', foldWhenNarrow);
  nav.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) {
      foldWhenNarrow();
    }
  });
  fold?.setAttribute('data-ready', '');
}
