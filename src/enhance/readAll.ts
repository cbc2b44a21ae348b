/** Shows every step under the other, or one at a time again. */
export function enhanceReadAll(box: HTMLInputElement): void {
  const apply = () => {
    document.documentElement.toggleAttribute('data-read-all', box.checked);
  };
  // A browser may have kept the box's state over a reload.
  apply();
  box.addEventListener('change', apply);
}
