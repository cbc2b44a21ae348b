/** Shows of the lists only what holds every word of the field, and says how many lines those are. The address keeps the words. */
export function filterLines(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('#filter');
  const shown = page.getElementById('shown');
  const lines = [...page.querySelectorAll<HTMLElement>('main li')];
  if (!field || !shown) return;
  const apply = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const line of lines) {
      const text = `${line.textContent} ${line.dataset.filter ?? ''}`;
      const lower = text.toLowerCase();
      line.hidden = !words.every((word) => lower.includes(word));
    }
    const count = lines.filter((line) => !line.hidden).length;
    shown.textContent = `${count} of ${lines.length} shown`;
    history.replaceState(null, '', words.length > 0 ? `#${field.value}` : '#');
  };
  // What was typed before this ran stays.
  field.value ||= decodeURIComponent(location.hash.slice(1));
  field.addEventListener('input', apply);
  apply();
}
