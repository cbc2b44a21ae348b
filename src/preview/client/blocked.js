// @ts-check
// What the browser refuses to the course is shown beside it.

const EVERY = 2000;

/**
 * @param {string} address Where to ask.
 * @param {HTMLElement} box Hidden until there is something to tell; holds a `[data-count]` and a list.
 */
export function watchBlocked(address, box) {
  const count = box.querySelector('[data-count]');
  const list = box.querySelector('ul');

  async function ask() {
    const response = await fetch(address);
    if (!response.ok) return;
    /** @type {{ lines: string[] }} */
    const { lines } = await response.json();
    // A list that is being read is not built anew for nothing.
    if (lines.length === list?.children.length) return;
    list?.replaceChildren(
      ...lines.map((line) => {
        const entry = document.createElement('li');
        entry.textContent = line;
        return entry;
      }),
    );
    if (count) count.textContent = String(lines.length);
    box.hidden = lines.length === 0;
  }

  setInterval(() => {
    // A server that is gone is asked again.
    ask().catch(() => undefined);
  }, EVERY);
}
