import { isDone } from '../stores/progress/isDone.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $way } from '../stores/progress/way.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $desk, $deskMinutes } from '../stores/simulation/desk.ts';
import { minutesLeft, reached } from '../words/course/stepsLeft.ts';

/** Where the list stands beside the text; below it, the list folds (course.css). */
const wide = '(min-width: 60rem)';

/** Keeps the list of steps in step with the reader: where they are, what is done, minutes left, all of it on their way. On a phone it folds. */
export function enhanceStepList(nav: Element): void {
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
    let count = 0;
    const way = $way.get();
    // The styles show what is said to this way.
    document.documentElement.dataset.way = way;
    steps.forEach((entry) => {
      const { area, for: id = '', [way]: minutes } = entry.dataset;
      const here = id === step;
      const isOver = isDone(id, area);
      if (here) where = entry.dataset[`${way}Place`] ?? '';
      // A way counts only the steps that it holds.
      if (minutes) {
        count += 1;
        if (isOver) done += 1;
        else left += (area === 'desk' && $deskMinutes.get()) || Number(minutes);
      }
      entry.classList.toggle('done', isOver);
      if (here) entry.querySelector('a')?.setAttribute('aria-current', 'step');
      else entry.querySelector('a')?.removeAttribute('aria-current');
    });
    const bar = nav.querySelector('progress');
    if (bar) {
      bar.max = count;
      bar.value = done;
    }
    if (where === '') return;
    write('[data-where]', where);
    // Said only when the reader moves, not when the page opens.
    if (lastStep !== '' && lastStep !== step)
      write('[data-announce]', reached(where, done));
    lastStep = step;
    write('[data-left]', minutesLeft(left));
  };
  $check.listen(show);
  $deskMinutes.listen(show);
  // A move of a call changes nothing here, and whatever is written would be laid out with it.
  $desk.listen(({ passed }, before) => {
    if (passed !== before?.passed) show();
  });
  $progress.subscribe(show);
  foldOnPhones(nav);
}

/** Beside the text the list stands open; below it, it folds until it is asked for. */
function foldOnPhones(nav: Element): void {
  const fold = nav.querySelector('details');
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
