import { readAccent, TEXT_CONTRAST } from '../../packaging/theme/accent.ts';
import { channelsOf, contrastRatio } from '../../packaging/theme/contrast.ts';
import { accentProperties } from '../../packaging/theme/dress.ts';
import { DARK, LIGHT } from '../../packaging/theme/grounds.ts';
import { tonesOf } from '../../packaging/theme/tones.ts';
import {
  contrastOf,
  previewWords,
} from '../../words/workshop/packages/look.ts';
import { clearFaults, fieldOf, showFault } from '../form/fieldFault.ts';
import { partsOf } from '../form/parts.ts';
import { IN_FORM, readChoice } from './inForm.ts';

/** Shows the accent as a learner will see it, in the tones that the package will have, and says beside the field what is wrong with it. */
export function joinAccentPreview(page: Document): void {
  const find = partsOf(page, 'src/components/workshop/LookPreview.astro');
  const form = find('form', HTMLFormElement);
  const looks = find('looks', HTMLElement);
  const said = find('look-said', HTMLElement);
  const field = fieldOf(form, 'accent');
  const input = field?.querySelector<HTMLInputElement>('[name="accent"]');
  if (!field || !input) return;

  const show = () => {
    const text = input.value.trim();
    clearFaults(field);
    const read =
      text === '' ? null : readChoice(() => readAccent(text, IN_FORM));
    if (read && 'fault' in read) showFault(field, read.fault);
    const accent = read && 'value' in read ? read.value : null;
    dress(looks, accent);
    const words = accent === null ? previewWords.ownColour : contrastOn(accent);
    if (said.textContent !== words) said.textContent = words;
  };
  // From the field or from the picker, which has set the field by now.
  field.addEventListener('input', () => {
    // Half a colour is no mistake yet.
    if (input.value.trim() === '' || isWhole(input.value)) show();
  });
  field.addEventListener('change', show);
  // A reload of the page may bring the field's text back.
  show();
}

/** Six digits: three are a colour too, but also half of one. */
function isWhole(text: string): boolean {
  const digits = text.trim().replace('#', '');
  return digits.length === 6 && channelsOf(`#${digits}`) !== null;
}

function dress(looks: HTMLElement, accent: string | null): void {
  for (const property of ['--accent', '--accent-soft', '--accent-ink'])
    looks.style.removeProperty(property);
  if (accent === null) return;
  for (const [property, value] of accentProperties(accent))
    looks.style.setProperty(property, value);
}

function contrastOn(accent: string): string {
  const { light, dark } = tonesOf(accent);
  const onLight = ratio(light.accent, LIGHT.paper);
  const onDark = ratio(dark.accent, DARK.paper);
  return contrastOf(onLight, onDark, TEXT_CONTRAST);
}

/** One decimal, never rounded up to what is asked for. */
function ratio(words: string, ground: string): number {
  return Math.floor(contrastRatio(words, ground) * 10) / 10;
}
