import type { Made } from './messages.ts';
import { download, forgetFiles } from '../form/download.ts';
import { element, reveal } from '../form/parts.ts';

/** Hands the package over: the zip, its sum, the set-up sheet and, where it has one of its own, the policy. */
export function showMade(part: HTMLElement, made: Made): void {
  forgetFiles(part);
  const { name, bytes, sha256, release, sheet, policy, warnings } = made;
  const kilobytes = `${(bytes.length / 1000).toFixed(1)} kB`;
  const files = element('ul');
  files.append(
    element('li', download(name, [bytes], 'application/zip'), `, ${kilobytes}`),
    element('li', download(sheet.name, [sheet.text], 'text/plain')),
  );
  if (policy !== null) {
    const own = download('policy.yaml', [policy], 'text/plain');
    files.append(
      element('li', own, ': your rules, for the next time or for --policy'),
    );
  }
  const notes = element('ul');
  for (const warning of warnings) notes.append(element('li', warning));
  reveal(
    part,
    'Your package is ready',
    element(
      'p',
      `Release ${release}. It was made in this browser, and nothing was sent anywhere.`,
    ),
    files,
    ...sums(`${sha256}  ${name}\n`),
    ...(warnings.length > 0
      ? [element('h3', 'What you should know'), notes]
      : []),
    element('h3', 'Set-up sheet'),
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
  const button = element('button', 'Print the set-up sheet');
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
  sheet.setAttribute('aria-label', 'Set-up sheet');
  return sheet;
}
