import { HoldError } from '../errors.ts';
import { startRecords } from './start.ts';

/** Finds the parts of the page and makes them work. @throws HoldError when page and script do not belong together. */
export function openRecords(page: Document): void {
  const find = <T extends Element>(
    name: string,
    type: abstract new () => T,
  ): T => {
    const found = page.querySelector(`[data-records="${name}"]`);
    if (found instanceof type) return found;
    throw new HoldError(
      `The page has no part for ${name}.`,
      'The script and the page of the records belong together.',
      `Give an element of src/pages/records.astro data-records="${name}".`,
    );
  };
  const form = find('form', HTMLFormElement);
  const house = page.getElementById('house')?.textContent ?? '';
  startRecords(
    {
      form,
      bar: find('bar', HTMLProgressElement),
      doing: find('doing', HTMLElement),
      cancel: find('cancel', HTMLButtonElement),
      result: find('result', HTMLElement),
    },
    new URL(form.dataset.site ?? '', page.baseURI).href,
    house,
  );
}
