import { $session, retrySave } from '../stores/session/session.ts';
import { recordNotice } from './recordNotice.ts';

/** Keeps the notice on the record true: every answer is acknowledged or visibly not saved. */
export function enhanceSaveStatus(place: Element): void {
  const [notice, restore] = place.querySelectorAll('p');
  const button = place.querySelector('button');
  button?.addEventListener('click', retrySave);
  $session.subscribe((view) => {
    const { tone, text, retry } = recordNotice(view);
    place.className = `save ${tone}`;
    if (button) button.hidden = !retry;
    if (notice) {
      // A screen reader would read an unchanged sentence again.
      if (notice.textContent !== text) notice.textContent = text;
      notice.dataset.save = view.save;
      notice.dataset.phase = view.phase;
    }
    if (restore) {
      restore.hidden = view.restoreNotice === '';
      restore.textContent = view.restoreNotice;
    }
  });
}
