/** Milliseconds after load: later than anything a first launch counts. */
const later = 2000;

/** Gets what folds the parts of another way and keeps the choice of one: once the page has settled, or when the reader chooses. Where it does not come, the next choice asks again. */
export function enhanceWaysLater(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('.way-choice');
  const load = () => {
    import('./ways.ts').then(
      ({ enhanceWays }) => enhanceWays(choice),
      () => undefined,
    );
  };
  choice?.addEventListener('change', load);
  addEventListener('load', () => setTimeout(load, later));
}
