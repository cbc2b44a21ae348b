import { holdError } from '../../errors.ts';
import { noPlaceForLogo } from '../../words/workshop/packaging/logo.ts';
import {
  attribute,
  createElement,
  elementsNamed,
  elementsOf,
  insertLast,
  replaceElement,
  type HtmlDocument,
} from '../html.ts';
import { storeByContent } from '../storeByContent.ts';
import type { Files } from '../../ground/files.ts';
import type { Logo } from '../types.ts';
import { tonesOf, type Tones } from './tones.ts';

/** How a course looks in an organisation's own colours. */
export interface Dress {
  accent: string | null;
  logo: Logo | null;
  /** The organisation's name: what the logo says to those who do not see it. */
  name: string;
}

/** The files of the dress by their place in the package; the names carry the content's hash. */
export interface Wardrobe {
  files: Files;
  sheet: string | null;
  logo: string | null;
}

/** Makes the files. Nothing chosen, no file. */
export function wardrobeOf({ accent, logo }: Omit<Dress, 'name'>): Wardrobe {
  const files = new Map<string, Uint8Array>();
  const css = [
    ...(accent === null ? [] : [accentRules(accent)]),
    ...(logo === null ? [] : [LOGO_RULES]),
  ].join('\n');
  return {
    sheet: css === '' ? null : storeByContent(files, 'theme', 'css', css),
    logo: logo && storeByContent(files, 'logo', logo.extension, logo.bytes),
    files,
  };
}

/** Links the style sheet behind all others, and puts the logo where the mark was. */
export function dress(
  document: HtmlDocument,
  { logo, name }: Dress,
  wardrobe: Wardrobe,
): void {
  const [head] = elementsNamed(document, 'head');
  if (head && wardrobe.sheet !== null) {
    const href = `./${wardrobe.sheet}`;
    insertLast(head, createElement('link', { rel: 'stylesheet', href }));
  }
  if (!logo || wardrobe.logo === null) return;
  const mark = elementsOf(document).find(
    (element) => attribute(element, 'class') === 'mark',
  );
  if (!mark) throw holdError(noPlaceForLogo);
  const picture = {
    class: 'logo',
    src: `./${wardrobe.logo}`,
    alt: name,
    // Of the right proportion, so that nothing moves when the file has come.
    width: String(Math.round((HEIGHT * logo.width) / logo.height)),
    height: String(HEIGHT),
  };
  replaceElement(mark, createElement('img', picture));
}

/** Of the logo in the header, in pixels. */
export const HEIGHT = 32;

/** How a course shows a logo. It is drawn for white paper, so it stands on white in the dark look too. */
export const LOGO_RULES = `.logo {
  box-sizing: content-box;
  flex: none;
  width: auto;
  max-width: min(12rem, 40vw);
  height: ${HEIGHT}px;
  padding: 4px;
  object-fit: contain;
  background: #fff;
  border-radius: 4px;
  forced-color-adjust: none;
}
`;

/** The custom properties that carry an accent that `readAccent` let pass, and their values for both looks. */
export function accentProperties(
  accent: string,
): [property: string, value: string][] {
  const { light, dark } = tonesOf(accent);
  const names: (keyof Tones)[] = ['accent', 'accent-soft', 'accent-ink'];
  return names.map((name) => [
    `--${name}`,
    `light-dark(${light[name]}, ${dark[name]})`,
  ]);
}

/** Print keeps its black on white. */
function accentRules(accent: string): string {
  const lines = accentProperties(accent).map(
    ([property, value]) => `    ${property}: ${value};`,
  );
  return `@media screen {
  :root {
${lines.join('\n')}
  }
}
`;
}
