/** A link of the help that leads to a place of the course closes it: it would cover the place. */
export function enhanceHelp(): void {
  const help = document.getElementById('help');
  help?.addEventListener('click', ({ target }) => {
    const isWithin = target instanceof Element && target.closest('[href^="#"]');
    // A browser that knows no popover shows the help all the time.
    if (isWithin && 'hidePopover' in help) help.hidePopover();
  });
}
