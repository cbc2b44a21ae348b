import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import {
  LMS_SECTIONS,
  OTHER_LMS,
} from '../../../src/packaging/lms/sections.ts';
import { isProseAt } from '../../../src/checks/locales/prose.ts';
import {
  LOG_COLUMNS,
  REGISTER_COLUMNS,
} from '../../../src/schema/sheetColumns.ts';

/** What stands on a page as it is in every language, and why. */
const SAME_EVERYWHERE: readonly { form: RegExp; since: string }[] = [
  { form: /Hold the Line/g, since: 'the name of the product' },
  {
    form: new RegExp(
      LMS_SECTIONS.filter(({ id }) => id !== OTHER_LMS)
        .map(({ name }) => name)
        .join('|'),
      'g',
    ),
    since: 'names of LMSs',
  },
  { form: /SCORM(?: 1\.2| 2004)?|cmi5|xAPI|LMS/g, since: 'standards' },
  { form: /[\w.+-]+@[\w.-]+|https?:\/\/\S+/g, since: 'addresses' },
  { form: /\bnpm (?:ci|run)\b.*/g, since: 'commands' },
  { form: /\bcontent\/[\w<>./-]*/g, since: 'places of files' },
  { form: /\b\d+\.\d+\.\d+\+[0-9a-f]+\b/g, since: 'releases' },
  {
    form: /\b(?:questions|register|requests|calls|rest of the desk)(?=…)/g,
    since: 'what is being loaded: the id is the English word',
  },
  {
    form: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g,
    since: 'dates, which Intl writes, and it knows no pseudo-locale',
  },
  {
    form: /\b(?:and|or)\b/g,
    since: 'how English lists words: the id is the word',
  },
  {
    form: /\b(?=[a-f]*\d)[0-9a-f]{8}\b/g,
    since:
      'what tells one release from another, in whose figures letters may stand together',
  },
];

/** A name or an id: several capitals, or signs that no word has. */
const NAMED = /[\d@_.-]|^\p{Lu}\S+ \p{Lu}/u;

/** Names and ids in the content, the longest first: what no translation changes. */
function namesInContent(): string[] {
  const names = new Set<string>();
  const read = (path: string, value: unknown, keys: readonly string[]) => {
    if (typeof value === 'string') {
      if (NAMED.test(value) && !isProseAt(path, keys)) names.add(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        read(path, inner, Array.isArray(value) ? keys : [...keys, key]);
  };
  for (const path of globSync('content/**/*.yaml'))
    read(path, parse(readFileSync(path, 'utf8')), []);
  return [...names].sort((a, b) => b.length - a.length);
}

const names = namesInContent();

/** Columns are compared when a sheet is read, so each language has a list of its own, and the pseudo-locale none. */
const columns: readonly string[] = [...REGISTER_COLUMNS, ...LOG_COLUMNS];

/** Two letters without an accent, beside each other. */
const PLAIN = /[A-Za-z]{2}/;

function isUnaccented(text: string): boolean {
  if (!PLAIN.test(text) || columns.includes(text)) return false;
  let left = text;
  for (const { form } of SAME_EVERYWHERE) left = left.replace(form, ' ');
  for (const name of names) left = left.replaceAll(name, ' ');
  return PLAIN.test(left);
}

/** Every text that the page of the pseudo-locale shows or says, and that comes neither from the dictionary nor from the content. */
export async function unaccentedTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const isShown = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false;
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (around?.closest('script, style, noscript, template')) continue;
      const option = around?.closest('option');
      if (isShown(option?.parentElement ?? around))
        found.push(node.textContent ?? '');
    }
    const said = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ];
    for (const element of document.querySelectorAll('body *'))
      if (isShown(element))
        for (const name of said) found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const clean = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(clean)].filter(isUnaccented);
}
