import { HoldError } from '../errors.ts';
import { readSettings } from '../evidence/settings/settingsFile.ts';
import { keepFiles, takeDropped, type ChosenFiles } from './chosenFiles.ts';
import { askForKey, fillIn } from './form.ts';
import { startRecords, type Records } from './start.ts';
import { troubleOf } from './troubleOf.ts';

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
  const records = startRecords(
    {
      form,
      bar: find('bar', HTMLProgressElement),
      doing: find('doing', HTMLElement),
      cancel: find('cancel', HTMLButtonElement),
      result: find('result', HTMLElement),
      report: find('report', HTMLElement),
    },
    new URL(form.dataset.site ?? '', page.baseURI).href,
    house,
  );
  const fields = fileFields(form);
  const files = fields.get('files');
  if (files) takeDropped(page, files);
  takeSettings(
    form,
    find('settings', HTMLElement),
    records,
    fields.get('settings'),
  );
  form.addEventListener('change', () => askForKey(form));
  askForKey(form);
  form.hidden = false;
}

function fileFields(form: HTMLFormElement): Map<string, ChosenFiles> {
  const inputs = form.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return new Map(
    [...inputs].flatMap((input) => {
      const list = input.parentElement?.querySelector('ul');
      return list ? [[input.name, keepFiles(input, list)] as const] : [];
    }),
  );
}

/** An earlier pack's settings fill the form as soon as they are chosen. */
function takeSettings(
  form: HTMLFormElement,
  said: HTMLElement,
  { remember }: Records,
  chosen: ChosenFiles | undefined,
): void {
  const field = form.querySelector<HTMLInputElement>('[name="settings"]');
  field?.addEventListener('change', () => {
    void field.files?.[0]?.text().then((text) => {
      try {
        const settings = readSettings(text);
        fillIn(form, settings);
        remember(settings.files);
        said.textContent = `Taken over, the day ${settings.asOf} included. Change what should be otherwise.`;
      } catch (error) {
        // It would look as if it held.
        chosen?.clear();
        const { what, why, fix } = troubleOf(error);
        said.textContent = `${what} ${why} ${fix}`;
      }
    });
  });
}
