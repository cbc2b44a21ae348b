import { $session, retrySave } from '../stores/session/session.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import type { SessionView } from '../stores/session/session.ts';
import { recordNotice } from './recordNotice.ts';

/** Where a bookmark brought the learner; '' for a first launch. */
function welcomeBack({ resumed }: SessionView): string {
  const { step } = $progress.get();
  const steps = $course.get()?.steps ?? [];
  const place = steps.findIndex(({ id }) => id === step);
  if (!resumed || place < 1) return '';
  return `Welcome back: this is step ${place + 1}, where you left off. Any other step is in the list.`;
}

/** Keeps the notice on the record true: every answer is acknowledged or visibly not saved. */
export function enhanceSaveStatus(place: Element): void {
  const [notice, restore] = place.querySelectorAll('p');
  const button = place.querySelector('button');
  button?.addEventListener('click', retrySave);
  const sentence = (id: string) => place.getAttribute(`data-say-${id}`) ?? '';
  const show = (view: SessionView) => {
    const { tone, id, fill, retry } = recordNotice(view, navigator.onLine);
    // A function, since a reason of the LMS's may hold `$&`.
    const text = sentence(id).replace('{}', () => fill);
    place.className = `save ${tone}`;
    if (button) button.hidden = !retry;
    if (notice) {
      // A screen reader would read an unchanged sentence again.
      if (notice.textContent !== text) notice.textContent = text;
      notice.dataset.save = view.save;
      notice.dataset.phase = view.phase;
    }
    if (restore) {
      const earlier = sentence(view.earlier) || welcomeBack(view);
      restore.hidden = earlier === '';
      restore.textContent = earlier;
    }
  };
  $session.subscribe(show);
  for (const change of ['online', 'offline']) {
    addEventListener(change, () => show($session.get()));
  }
}
