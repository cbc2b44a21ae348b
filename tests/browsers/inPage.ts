// What runs in the page. Each function stands on its own: a driver sends its text.

/** What a control says, with single spaces, for finding it before the browser is asked for its name. */
export function controlsSaying(selector: string, name: string): Element[] {
  const plain = (text: string | null | undefined) =>
    (text ?? '').replace(/\s+/g, ' ').trim();
  const labels = (it: Element) =>
    'labels' in it && it.labels instanceof NodeList ? [...it.labels] : [];
  return [...document.querySelectorAll(selector)].filter((it) =>
    [
      it.hasAttribute('aria-labelledby') ? name : '',
      it.getAttribute('aria-label'),
      it.getAttribute('value'),
      it.textContent,
      ...labels(it).map(({ textContent }) => textContent),
    ].some((text) => plain(text).includes(plain(name).slice(0, 9).trim())),
  );
}

/** The file input with this label; browsers give it different roles. */
export function fileInputWith(label: string): Element | null {
  const inputs =
    document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return (
    [...inputs].find((input) =>
      [...(input.labels ?? [])].some(
        ({ textContent }) => textContent.trim() === label,
      ),
    ) ?? null
  );
}

/** Scrolls to an element, and returns where it then is. */
export function scrolledTo(element: Element): string {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].join();
}

/** All that the page shows as text. */
export const shownText = (): string => document.body.innerText;

/** What the focus is on, as text. */
export const focusedText = (): string => {
  const on = document.activeElement;
  return on === null || on === document.body
    ? ''
    : (on.textContent || on.getAttribute('aria-label') || on.tagName).trim();
};

/** Begins to keep the errors that nobody caught, unless it has begun. */
export function keepErrors(): void {
  if ('uncaught' in window) return;
  const kept: string[] = [];
  Object.assign(window, { uncaught: kept });
  addEventListener('error', ({ message }) => void kept.push(message));
  addEventListener(
    'unhandledrejection',
    ({ reason }) => void kept.push(String(reason)),
  );
}

/** The errors kept so far. */
export const keptErrors = (): unknown =>
  'uncaught' in window ? window.uncaught : null;
