/** In a list of tabs: arrows, Home and End move the focus; Enter, Space or a press opens. */
export function walkTabs(event: KeyboardEvent): void {
  const { key, currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = {
    ArrowLeft: at - 1 + tabs.length,
    ArrowRight: at + 1,
    Home: 0,
    End: tabs.length - 1,
  }[key];
  if (to === undefined) return;
  event.preventDefault();
  tabs[to % tabs.length]?.focus();
}
