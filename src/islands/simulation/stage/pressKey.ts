import { isTooSoonAfter } from '../../../stores/simulation/presses.ts';
import { $keys } from '../../../stores/simulation/stage.ts';

/** The key that worked a control last, and when. */
let last = { key: '', at: 0 };

/** The control that a key works on this screen, by its own declaration. */
function controlOf(stage: HTMLElement, key: string): HTMLElement | undefined {
  return [
    ...stage.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`),
  ].find(
    (it) =>
      it.closest('dialog') === stage &&
      it.checkVisibility({ visibilityProperty: true }),
  );
}

/** Whether typing goes into this field. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'textarea, select, input:not([type=checkbox], [type=radio])',
    ) !== null
  );
}

/**
 * Works the control that declares the key with `aria-keyshortcuts`: digits, `/`, `L`, `?`,
 * `Escape`, and `Enter` where the focus is on no control, or on the tab that is open already. In a text field only `Escape` does.
 * A key that is held down, or bounces, is one press, and none makes a move that the last one put there unseen.
 */
export function pressKey(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (!(currentTarget instanceof HTMLDialogElement)) return;
  const inner = target instanceof Element ? target.closest('dialog') : null;
  if (event.repeat) {
    // A button that has the focus would be pressed again and again.
    if (key === 'Enter' && !takesText(target)) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // Over the stage: its keys are the browser's, and Escape closes it alone.
  if (
    'popover' in currentTarget &&
    currentTarget.querySelector(':popover-open')
  )
    return;
  if (inner !== currentTarget) return;
  const named = key.length === 1 ? key.toUpperCase() : key;
  if (key.length === 1 && !$keys.get()) return;
  if (named === 'Escape') event.preventDefault();
  else if (takesText(target)) return;
  if (
    named === 'Enter' &&
    target instanceof Element &&
    target.closest('button:not([aria-selected=true]), a, input, summary')
  )
    return;
  const control = controlOf(currentTarget, named);
  if (!control) return;
  event.preventDefault();
  const tooSoon = isTooSoonAfter(event.timeStamp - last.at, {
    same: named === last.key,
    fresh: control.closest('[data-fresh]') !== null,
  });
  last = { key: named, at: event.timeStamp };
  // Escape only leads back.
  if (tooSoon && named !== 'Escape') return;
  control.click();
}
