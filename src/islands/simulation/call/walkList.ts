/**
 * In a dialog with a list that is searched: arrows walk through what was found, Enter in
 * the field takes the first, and Escape closes, also in browsers whose search fields keep
 * that key for themselves, as WebKit's do.
 */
export function walkList(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLDialogElement)) return;
  const found = [...currentTarget.querySelectorAll<HTMLElement>('[data-move]')];
  const field = currentTarget.querySelector<HTMLElement>('[type=search]');
  const at = found.findIndex((it) => it === document.activeElement);
  if (key === 'Escape') currentTarget.close();
  else if (key === 'Enter' && target === field) found[0]?.click();
  else if (key === 'ArrowDown')
    found[Math.min(at + 1, found.length - 1)]?.focus();
  else if (key === 'ArrowUp') (at > 0 ? found[at - 1] : field)?.focus();
  else return;
  event.preventDefault();
}
