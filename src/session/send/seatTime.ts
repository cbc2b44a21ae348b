import type { Area } from '../../domain/progress/progress.ts';
import { $progress, addSeconds } from '../../stores/progress/progress.ts';

/** A gap longer than this is a sleeping machine, not a reader. */
const longestGap = 300;

/** Steps where the check takes the time; every other step is lesson. */
function areaOf(step: string): Area {
  const section = document.querySelector(`[data-step="${CSS.escape(step)}"]`);
  const area = section?.getAttribute('data-area');
  return area === 'check' || area === 'desk' ? area : 'lesson';
}

/**
 * Books the seconds that the course is in sight, by area. The returned
 * function books what has passed since; call it before each save.
 * @param now milliseconds from any monotonic clock.
 */
export function startSeatTime(now: () => number): () => void {
  let since = now();
  let step = $progress.get().step;
  let inSight = document.visibilityState !== 'hidden';
  function book(): void {
    if (!inSight) return;
    const seconds = Math.floor((now() - since) / 1000);
    if (seconds <= 0) return;
    since += seconds * 1000;
    if (seconds <= longestGap) addSeconds(areaOf(step), seconds);
  }
  $progress.subscribe((progress) => {
    if (progress.step === step) return;
    book();
    step = progress.step;
  });
  document.addEventListener('visibilitychange', () => {
    if (inSight) book();
    else since = now();
    inSight = document.visibilityState !== 'hidden';
  });
  return book;
}
