import { HEIGHT, LOGO_RULES } from '../../packaging/theme/dress.ts';
import { readLogo } from '../../packaging/theme/logo.ts';
import type { Logo } from '../../packaging/types.ts';
import { clearFaults, fieldOf, showFault } from '../form/fieldFault.ts';
import { element, partsOf } from '../form/parts.ts';
import { IN_FORM, readChoice } from './inForm.ts';

/** Shows the logo in the header as a learner will see it, and says beside the field why a file cannot be one. */
export function joinLogoPreview(page: Document): void {
  const find = partsOf(page, 'src/components/workshop/LookPreview.astro');
  const form = find('form', HTMLFormElement);
  const looks = find('looks', HTMLElement);
  const field = fieldOf(form, 'logo');
  const input = field?.querySelector<HTMLInputElement>('[name="logo"]');
  if (!field || !input) return;
  const rules = new CSSStyleSheet();
  rules.replaceSync(LOGO_RULES);
  page.adoptedStyleSheets.push(rules);

  const show = async () => {
    clearFaults(field);
    const file = input.files?.[0];
    if (!file) {
      place(looks, null);
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Another was chosen meanwhile.
    if (input.files?.[0] !== file) return;
    const read = readChoice(() =>
      readLogo({ name: file.name, bytes }, IN_FORM),
    );
    if ('fault' in read) showFault(field, read.fault);
    place(looks, 'value' in read ? read.value : null);
  };
  input.addEventListener('change', () => void show());
  // A reload of the page may bring the file back.
  void show();
}

/** Puts the logo into each header in place of the mark, or the mark back. */
function place(looks: HTMLElement, logo: Logo | null): void {
  for (const old of looks.querySelectorAll('img')) {
    URL.revokeObjectURL(old.src);
    old.remove();
  }
  for (const head of looks.querySelectorAll('.look__bar')) {
    const mark = head.querySelector('.mark');
    mark?.toggleAttribute('hidden', logo !== null);
    if (logo) head.prepend(picture(logo));
  }
}

/** As the package has it; its name is said once, in the hint of the field. */
function picture({ extension, bytes, width, height }: Logo): HTMLElement {
  const type = extension === 'svg' ? 'image/svg+xml' : 'image/png';
  const img = element('img');
  img.className = 'logo';
  img.alt = '';
  img.width = Math.round((HEIGHT * width) / height);
  img.height = HEIGHT;
  img.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  return img;
}
