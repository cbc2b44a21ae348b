import { $progress, goToStep } from '../../stores/progress/progress.ts';

const stepSelector = '[data-step]';

function stepOf(element: Element | null): string | null {
  return element?.closest(stepSelector)?.getAttribute('data-step') ?? null;
}

/** What the address names; null for nothing, or for a fragment that no page of ours wrote. */
function target(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** The step that the address names, directly or by something inside it; null for none. */
export function stepInAddress(): string | null {
  return stepOf(target());
}

/** What an address without a fragment stands for: Back may lead there. */
function firstStep(): string | null {
  return location.hash === ''
    ? stepOf(document.querySelector(stepSelector))
    : null;
}

/** Puts a step into the address without a new history entry. */
export function replaceAddress(step: string): void {
  history.replaceState(history.state, '', `#${step}`);
}

/**
 * Shows the current step and hides the others; browsers that can still find text in
 * them. The styles learn from the root which one it is, from 0: asked
 * with `:has()` they would be asked again with every line of a call.
 */
function showStep(current: string): void {
  document.querySelectorAll(stepSelector).forEach((section, place) => {
    if (section.getAttribute('data-step') === current) {
      section.removeAttribute('hidden');
      document.documentElement.dataset.at = String(place);
    } else {
      section.setAttribute('hidden', 'until-found');
    }
  });
}

/** Moves the reader to what the address names: a step's heading, or a place inside it. */
function arrive(step: string): void {
  const place = target() ?? document.getElementById(step);
  const goal = place?.matches(stepSelector)
    ? place.querySelector<HTMLElement>('h2')
    : place;
  if (!goal) return;
  if (!goal.hasAttribute('tabindex')) goal.setAttribute('tabindex', '-1');
  goal.focus({ preventScroll: true });
  goal.scrollIntoView();
}

/**
 * Binds the address, the step on screen and `$progress`. Links and Back move
 * by the address; the step is what follows.
 */
export function startNavigation(): void {
  const inAddress = stepInAddress();
  if (inAddress) goToStep(inAddress);
  $progress.subscribe((progress, before) => {
    if (progress.step !== before?.step) showStep(progress.step);
  });
  document.documentElement.dataset.steps = 'ready';
  if (inAddress) arrive(inAddress);
  addEventListener('hashchange', () => {
    const step = stepInAddress() ?? firstStep();
    if (!step) return;
    goToStep(step);
    arrive(step);
  });
  document.addEventListener('beforematch', (event) => {
    const step = event.target instanceof Element ? stepOf(event.target) : null;
    if (!step) return;
    // Found by the browser's search; a link has put its own place into the address.
    if (stepInAddress() !== step) replaceAddress(step);
    goToStep(step);
  });
}
