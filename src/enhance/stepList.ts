import { isDone } from '../stores/progress/isDone.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $desk } from '../stores/simulation/desk.ts';

/** Where the list stands beside the text; below it, the list folds (course.css). */
const wide = '(min-width: 60rem)';

/** Keeps the list of steps in step with the reader: where they are, what is done, minutes left. On a phone it folds. */
export function enhanceStepList(nav: Element): void {
  const fold = nav.querySelector('details');
  const steps = [...nav.querySelectorAll<HTMLElement>('[data-for]')];
  const write = (selector: string, text: string) => {
    const place = nav.querySelector(selector);
    if (place) place.textContent = text;
  };

  let lastStep = '';
  const show = () => {
    const { step } = $progress.get();
    let left = 0;
    let where = '';
    let done = 0;
    steps.forEach((entry) => {
      const { area } = entry.dataset;
      const id = entry.dataset.for ?? '';
      const here = id === step;
      const isOver = isDone(id, area);
      if (here) where = entry.dataset.place ?? '';
      if (isOver) done += 1;
      // What is being read is still to be read.
      if (!isOver || (here && area === 'lesson'))
        left += Number(entry.dataset.minutes);
      entry.classList.toggle('done', isOver);
      if (here) entry.querySelector('a')?.setAttribute('aria-current', 'step');
      else entry.querySelector('a')?.removeAttribute('aria-current');
    });
    nav.querySelector('progress')?.setAttribute('value', String(done));
    if (where === '') return;
    write('[data-where]', where);
    // Said only when the reader moves, not when the page opens.
    if (lastStep !== '' && lastStep !== step)
      write('[data-announce]', `${where}, ${done} done`);
    lastStep = step;
    write('[data-left]', `about ${left} min left`);
  };
  $check.listen(show);
  $desk.listen(show);
  $progress.subscribe(show);

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
