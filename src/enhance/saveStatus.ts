import { $session, retrySave } from '../stores/session/session.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import type { SessionView } from '../stores/session/session.ts';
import { recordNotice } from './saveNotice.ts';

/** Keeps the notice on the record true: every answer is acknowledged or visibly not saved. */
export function enhanceSaveStatus(place: Element): void {
  const [notice, reason, restore] = place.querySelectorAll('p');
  const button = place.querySelector('button');
  button?.addEventListener('click', retrySave);
  const sentence = (id: string, fill = '') =>
    place.getAttribute(`data-say-${id}`)?.replace('{}', fill) ?? '';
  /** The step where the learner had left off; '' while none is known. */
  let left = '';
  const show = (view: SessionView) => {
    const { tone, id, fill, retry, detail } = recordNotice(
      view,
      navigator.onLine,
    );
    const text = sentence(id, fill);
    place.className = `save ${tone}`;
    if (button) button.hidden = !retry;
    if (notice) {
      // A screen reader would read an unchanged sentence again.
      if (notice.textContent !== text) notice.textContent = text;
      notice.dataset.save = view.save;
      notice.dataset.phase = view.phase;
    }
    // Without words of theirs, the styles hide these two.
    if (reason) reason.textContent = detail;
    if (restore) {
      const { step } = $progress.get();
      if (view.resumed) left ||= step;
      const back = left === step && step !== $course.get()?.steps[0]?.id;
      restore.textContent = sentence(view.earlier || (back ? 'resumed' : ''));
    }
  };
  $session.subscribe(show);
  const { firstElementChild: bar } = place;
  // Whatever scrolls or sticks stays below the bar (course.css).
  if (bar)
    new ResizeObserver(() =>
      document.documentElement.style.setProperty(
        '--bar',
        `${bar.clientHeight}px`,
      ),
    ).observe(bar);
  for (const change of ['online', 'offline']) {
    addEventListener(change, () => show($session.get()));
  }
}
