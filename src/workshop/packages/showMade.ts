import { kilobytes, madeWords } from '../../words/workshop/packages/results.ts';
import type { Made } from './messages.ts';
import { download, forgetFiles } from '../form/download.ts';
import { element, reveal } from '../form/parts.ts';

/** Hands the package over: the zip, its sum, the set-up sheet and, where it has one of its own, the policy. */
export function showMade(part: HTMLElement, made: Made): void {
  forgetFiles(part);
  const { name, bytes, sha256, release, sheet, policy, warnings } = made;
  const files = element('ul');
  files.append(
    element(
      'li',
      download(name, [bytes], 'application/zip'),
      `, ${kilobytes(bytes.length)}`,
    ),
    element('li', download(sheet.name, [sheet.text], 'text/plain')),
  );
  if (policy !== null) {
    const own = download('policy.yaml', [policy], 'text/plain');
    files.append(element('li', own, madeWords.policy));
  }
  const notes = element('ul');
  for (const warning of warnings) notes.append(element('li', warning));
  reveal(
    part,
    madeWords.title,
    element('p', madeWords.release(release)),
    files,
    ...sums(`${sha256}  ${name}\n`),
    ...(warnings.length > 0 ? [element('h3', madeWords.warnings), notes] : []),
    element('h3', madeWords.sheet),
    printButton(),
    sheetText(sheet.text),
  );
}

/** The line for `sha256sum -c`. A field, not a copy button: the clipboard needs a secure context. */
function sums(line: string): HTMLElement[] {
  const label = element('label', 'SHA256SUMS');
  const field = element('textarea', line);
  field.id = 'workshop-sums';
  field.readOnly = true;
  field.rows = 3;
  field.spellcheck = false;
  field.addEventListener('focus', () => field.select());
  label.htmlFor = field.id;
  return [label, field];
}

/** In print the sheet stands alone. */
function printButton(): HTMLElement {
  const button = element('button', madeWords.print);
  button.type = 'button';
  button.className = 'button quiet';
  button.addEventListener('click', () => print());
  return button;
}

function sheetText(text: string): HTMLElement {
  const sheet = element('pre', text);
  sheet.className = 'sheet';
  sheet.tabIndex = 0;
  sheet.setAttribute('role', 'region');
  sheet.setAttribute('aria-label', madeWords.sheet);
  return sheet;
}
