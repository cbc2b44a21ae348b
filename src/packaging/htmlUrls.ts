import { attribute, setAttribute, type HtmlElement } from './html.ts';

/**
 * What the browser does with a URL: `load` fetches it by itself, `link` waits
 * for the learner, `submit` sends a form.
 */
export type UrlUse = 'load' | 'link' | 'submit';

/** Called for every URL; what it returns takes the URL's place. */
export type UrlMapper = (url: string, use: UrlUse) => string;

// A course names its own files in component-url (islands), data-src and data-fetch too.
const LOADED = [
  'src',
  'poster',
  'data',
  'background',
  'component-url',
  'renderer-url',
  'before-hydration-url',
  'data-src',
];
const LOADED_LISTS = ['data-fetch', 'ping'];
const SOURCE_SETS = ['srcset', 'imagesrcset'];
const SUBMITTED = ['action', 'formaction'];

/** Maps every URL that an element's attributes hold. */
export function mapElementUrls(element: HtmlElement, map: UrlMapper): void {
  const change = (name: string, rewrite: (value: string) => string): void => {
    const value = attribute(element, name);
    if (value !== null) setAttribute(element, name, rewrite(value));
  };
  for (const name of LOADED) change(name, (value) => map(value, 'load'));
  for (const name of LOADED_LISTS) {
    change(name, (value) => value.replace(/\S+/g, (url) => map(url, 'load')));
  }
  for (const name of SOURCE_SETS)
    change(name, (value) => mapSourceSet(value, map));
  for (const name of SUBMITTED) change(name, (value) => map(value, 'submit'));
  change('href', (value) => map(value, isLink(element) ? 'link' : 'load'));
}

/** Links wait for a click; `<link>`, `<use>`, `<image>` and the like load at once. */
function isLink(element: HtmlElement): boolean {
  return element.tagName === 'a' || element.tagName === 'area';
}

/** A candidate is a URL without spaces, then perhaps a width or density, then a comma. */
function mapSourceSet(value: string, map: UrlMapper): string {
  return value.replace(
    /([\s,]*)([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^\s,]+)?\s*)/g,
    (_all, before: string, url: string, after: string) =>
      before + map(url, 'load') + after,
  );
}

/** True when a `<script>` runs, as against a block of data. */
export function isRunningScript(element: HtmlElement): boolean {
  if (element.tagName !== 'script') return false;
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  return (
    type === '' ||
    type === 'module' ||
    /^(text|application)\/(x-)?(java|ecma)script$/.test(type)
  );
}

/** True for `<script type="module">`. */
export function isModuleScript(element: HtmlElement): boolean {
  return (attribute(element, 'type') ?? '').trim().toLowerCase() === 'module';
}
