import { readSettings } from '../../evidence/settings/settingsFile.ts';
import { settingsTaken } from '../../words/workshop/evidence/choices.ts';
import { runPartsOf } from '../form/openRun.ts';
import { partsOf } from '../form/parts.ts';
import { faultInWords } from '../form/refusal.ts';
import { keepFiles, takeDropped, type ChosenFiles } from './chosenFiles.ts';
import { askForKey, fillIn } from './form.ts';
import { moveFile } from './misplaced.ts';
import { faultOfFile } from './refusal.ts';
import { startEvidence, type EvidenceRun } from './startEvidence.ts';

/** Finds the parts of the page and makes them work. @throws HoldError when page and script do not belong together. */
export function openEvidence(page: Document): void {
  const find = partsOf(page, 'src/pages/records.astro');
  const result = find('result', HTMLElement);
  const parts = runPartsOf(find, [result]);
  const { form } = parts;
  const fields = fileFields(form);
  const run = startEvidence(
    {
      ...parts,
      result,
      report: find('report', HTMLElement),
      move(one) {
        moveFile(fields, one);
        form.dispatchEvent(new Event('change'));
      },
    },
    {
      kind: 'prepare',
      site: new URL(form.dataset.site ?? '', page.baseURI).href,
      house: page.getElementById('house')?.textContent ?? '',
    },
  );
  const files = fields.get('files');
  if (files) takeDropped(page, files);
  takeSettings(
    form,
    find('settings', HTMLElement),
    run,
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
  { remember }: EvidenceRun,
  chosen: ChosenFiles | undefined,
): void {
  const field = form.querySelector<HTMLInputElement>('[name="settings"]');
  field?.addEventListener('change', () => {
    void field.files?.[0]?.text().then((text) => {
      try {
        const settings = readSettings(text);
        fillIn(form, settings);
        remember(settings.files);
        said.textContent = settingsTaken(settings.asOf);
      } catch (error) {
        // It would look as if it held.
        chosen?.clear();
        said.textContent = faultInWords(faultOfFile(error));
      }
    });
  });
}
