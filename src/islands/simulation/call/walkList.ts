/** In a list that is searched: arrows walk through what was found, and Enter in the field takes the first. */
export function walkList(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const found = [...currentTarget.querySelectorAll<HTMLElement>('[data-move]')];
  const field = currentTarget.querySelector<HTMLElement>('[type=search]');
  const at = found.findIndex((it) => it === document.activeElement);
  if (key === 'Enter' && target === field) found[0]?.click();
  else if (key === 'ArrowDown')
    found[Math.min(at + 1, found.length - 1)]?.focus();
  else if (key === 'ArrowUp') (at > 0 ? found[at - 1] : field)?.focus();
  else return;
  event.preventDefault();
}
