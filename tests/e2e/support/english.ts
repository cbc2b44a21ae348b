import { existsSync, globSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { spokenIn } from '../../unit/words/twins/sources.ts';

const ENGLISH = 'src/words/';
const GERMAN = 'src/words/de/';

/** Pieces of English sentences that no German module says as well, as it does the product's name. */
function onlyEnglish(): string[] {
  const paths = globSync(`${ENGLISH}**/*.ts`)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(GERMAN));
  const twinOf = (path: string) => path.replace(ENGLISH, GERMAN);
  const withTwin = paths.filter((path) => existsSync(twinOf(path)));
  const pieces = (all: readonly string[]) => [
    ...new Set(all.flatMap(spokenIn).map(plain)),
  ];
  const said = new Set(pieces(withTwin.map(twinOf)));
  return pieces(withTwin).filter((text) => !said.has(text));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const english = onlyEnglish();

/** The pieces of English that stand on a page, in what is read and in what is only heard. */
export async function englishOn(place: Page | Frame): Promise<string[]> {
  const texts = await place.evaluate(() => {
    const names = ['alt', 'aria-label', 'placeholder', 'title'];
    const all = [...document.querySelectorAll('body, body *')];
    return [
      document.title,
      ...all.flatMap((element) => [
        ...names.map((name) => element.getAttribute(name) ?? ''),
        element.matches('script, style')
          ? ''
          : [...element.childNodes]
              .map((node) => (node instanceof Text ? node.data : '\n'))
              .join(''),
        element.matches('[data-save-status]')
          ? Object.values((element as HTMLElement).dataset).join('\n')
          : '',
      ]),
    ];
  });
  const shown = texts.map(plain).filter((text) => text !== '');
  return english.filter((piece) => shown.some((text) => holds(text, piece)));
}

/** As words of their own: `or is` stands in no `Vor Isabel`. */
function holds(text: string, piece: string): boolean {
  const at = text.indexOf(piece);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined) => /\p{L}/u.test(sign ?? '');
  return !isLetter(text[at - 1]) && !isLetter(text[at + piece.length]);
}
