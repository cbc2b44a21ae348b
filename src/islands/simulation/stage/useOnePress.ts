import { useRef } from 'preact/hooks';
import {
  isSamePlace,
  isSecondPress,
} from '../../../stores/simulation/presses.ts';
import type { Press } from '../../../stores/simulation/presses.ts';

/** A press of this control; one by a key is in its middle. */
function pressOf(event: MouseEvent, control: HTMLElement): Press {
  // Asked only where it is needed: the page would be laid out for it in every press.
  const box = event.detail === 0 ? control.getBoundingClientRect() : null;
  return {
    at: event.timeStamp,
    x: box ? box.x + box.width / 2 : event.clientX,
    y: box ? box.y + box.height / 2 : event.clientY,
    control: control.textContent,
    isMove: control.matches('.move'),
  };
}

/**
 * Keeps a double click from being two presses: what takes the place of a control that
 * was pressed is pressed only by a hand that has moved, or has had time to read. For as
 * long as the hand is still, nothing lights up under it either: that would look like advice.
 */
export function useOnePress() {
  const last = useRef<Press | null>(null);
  function moveOn(stage: HTMLElement): void {
    last.current = null;
    delete stage.dataset.still;
  }
  return {
    onClickCapture(event: MouseEvent): void {
      const { currentTarget: stage, target } = event;
      if (!(stage instanceof HTMLElement) || !(target instanceof Element))
        return;
      const control = target.closest('button');
      // A key of the desk works a control as a script does; pressKey judges it.
      if (!control || !event.isTrusted) return;
      const press = pressOf(event, control);
      if (isSecondPress(last.current, press)) return event.stopPropagation();
      // What cannot be made yet leaves everything in its place.
      if (control.ariaDisabled === 'true') return moveOn(stage);
      last.current = press;
      stage.dataset.still = '';
    },
    onPointerMove({ currentTarget: stage, clientX, clientY }: PointerEvent) {
      const at = { x: clientX, y: clientY };
      if (!(stage instanceof HTMLElement) || !last.current) return;
      if (!isSamePlace(last.current, at)) moveOn(stage);
    },
  };
}
