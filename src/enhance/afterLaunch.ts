/** Milliseconds after load: later than anything a first launch counts. */
const later = 2000;

/** Gets what folds the parts of another way, keeps the choice of one and notices what is read: once the page has settled, or when the reader chooses. Where it does not come, the next choice asks again. */
export function enhanceAfterLaunch(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('.way-choice');
  const load = () => {
    import('./settled.ts').then(
      ({ enhanceSettled }) => enhanceSettled(choice),
      () => undefined,
    );
  };
  choice?.addEventListener('change', load);
  addEventListener('load', () => setTimeout(load, later));
}
