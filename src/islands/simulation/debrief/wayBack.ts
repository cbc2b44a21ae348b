import { $course } from '../../../stores/course.ts';
import { $debrief } from '../../../stores/simulation/call.ts';
import type { AfterPart } from '../../../stores/simulation/debrief.ts';
import { goTo, leaveStage } from '../../../stores/simulation/stage.ts';
import { backToDebrief } from '../../../words/simulation/debriefScreen.ts';

/** Where a debrief was left for the lesson. */
interface Left {
  part: AfterPart;
  step: string;
}

let left: Left | null = null;

/** Where the debrief was left that is open again; null for one that was not, or once that was told. */
export function whereLeft(): Left | null {
  return left;
}

/** Forgets it: the focus is back. */
export function isBack(): void {
  left = null;
}

/** Leaves the debrief for a step of the lesson, with a way back to it on every step. */
export function toLesson(from: Left): void {
  left = from;
  showWayBack();
  leaveStage();
  // The course takes the focus once the stage is off it.
  setTimeout(() => {
    location.hash = from.step;
  });
}

/** It stands before the steps, so that whoever tabs back from a heading is there at once, and goes with the debrief. */
function showWayBack(): void {
  const button = document.createElement('button');
  button.className = 'way-back no-print';
  button.textContent = backToDebrief;
  const root = document.documentElement;
  const remove = () => {
    end();
    button.remove();
    delete root.dataset.wayBack;
  };
  const end = $debrief.listen(() => {
    left = null;
    remove();
  });
  button.onclick = () => {
    remove();
    goBack();
  };
  document.getElementById('main')?.prepend(button);
  // The page keeps room for it. Asked with `:has()` it would be asked with every line of a call.
  root.dataset.wayBack = '';
}

/** To the desk first: a stage whose step is hidden would not be seen. */
function goBack(): void {
  const desk = $course.get()?.steps.find(({ area }) => area === 'desk');
  if (!desk) return;
  const open = () => goTo('debrief');
  if (location.hash === `#${desk.id}`) return open();
  addEventListener('hashchange', open, { once: true });
  location.hash = desk.id;
}
