import {
  packageCommand,
  type NamedChoices,
} from '../../packaging/commandLine.ts';
import { isPresetName } from '../../schema/presets.ts';
import { commandNotes } from '../../words/workshop/packages/page.ts';
import { joinCopy } from '../form/copyButton.ts';
import { partsOf } from '../form/parts.ts';
import { namedChoices, OWN_RULES, type Presets } from './namedChoices.ts';

/** Keeps the command in step with what the form holds, and lets it be copied. */
export function joinCommand(page: Document, presets: Presets): void {
  const find = partsOf(page, 'src/pages/package.astro');
  const form = find('form', HTMLFormElement);
  const command = find('command', HTMLElement);
  const note = find('command-note', HTMLElement);
  const show = () => {
    const choices = namedChoices(form, presets);
    command.textContent = packageCommand(choices);
    note.textContent = noteOn(choices, form);
    note.hidden = note.textContent === '';
  };
  form.addEventListener('input', show);
  form.addEventListener('change', show);
  show();
  find('copying', HTMLElement).hidden = false;
  joinCopy(
    find('copy', HTMLButtonElement),
    find('copied', HTMLElement),
    command,
  );
}

/** What has to be known of the files that the command names. */
function noteOn({ logo, policy }: NamedChoices, form: HTMLFormElement): string {
  const isFile = policy !== undefined && !isPresetName(policy);
  const isTyped = new FormData(form).get('rules') !== 'file';
  return [
    ...(logo !== undefined || (isFile && !isTyped)
      ? [commandNotes.folder]
      : []),
    ...(isFile && isTyped ? [commandNotes.rules(OWN_RULES)] : []),
  ].join(' ');
}
