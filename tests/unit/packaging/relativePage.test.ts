import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/ground/bytes.ts';
import { parseHtml, printHtml } from '../../../src/packaging/html.ts';
import { relatePage } from '../../../src/packaging/relativePage.ts';
import { fakeSite, packageDemo } from './support.ts';

const SITE = [
  'index.html',
  'package.html',
  'aids/card.html',
  'aids/card.docx',
  'assets/a.css',
  'assets/b.js',
  'demo/items.json',
];
const has = (path: string) => SITE.includes(path);
function relativePage(
  html: string,
  page: string,
  has: (path: string) => boolean,
): string {
  const document = parseHtml(html);
  relatePage(document, page, has);
  return printHtml(document);
}
const body = (html: string, page: string) =>
  /<body>(.*)<\/body>/s.exec(relativePage(html, page, has))?.[1];

describe('a page of the site', () => {
  it.each([
    ['index.html', '<a href="/package.html#b">a</a>', './package.html#b'],
    ['aids/card.html', '<a href="/package.html#b">a</a>', '../package.html#b'],
    ['aids/card.html', '<a href="/aids/card.docx">a</a>', './card.docx'],
    ['aids/deep/card.html', '<a href="/">a</a>', '../../index.html'],
    ['package.html', '<a href="/#b">a</a>', './index.html#b'],
    ['package.html', '<a href="/lost.html?a=1">a</a>', './lost.html?a=1'],
    // A server may serve pages without their ending; a file is named whole.
    ['index.html', '<a href="/package">a</a>', './package.html'],
  ])('in %s sees %s from its own folder', (page, html, href) => {
    expect(body(html, page)).toBe(`<a href="${href}">a</a>`);
  });

  it('leads to its own places without its name', () => {
    expect(body('<a href="/#here">a</a>', 'index.html')).toBe(
      '<a href="#here">a</a>',
    );
  });

  it('names scripts, styles, islands and what they fetch from its own folder', () => {
    const html = relativePage(
      '<html><head><link rel="stylesheet" href="/assets/a.css"><script src="/assets/b.js"></script><script type="application/json" data-fetch="/demo/items.json /demo/items.json">{}</script></head><body><astro-island component-url="/assets/b.js" renderer-url="/assets/b.js"></astro-island><form data-site="/"></form></body></html>',
      'aids/card.html',
      has,
    );
    expect(html).not.toMatch(/["' ]\/[a-z]/);
    expect(html).toContain(
      'data-fetch="../demo/items.json ../demo/items.json"',
    );
    expect(html).toContain('component-url="../assets/b.js"');
    // A folder from which a script fetches, not its start page.
    expect(html).toContain('data-site="../"');
  });

  it('leaves other servers, other schemes and what is relative already as they are', () => {
    const html =
      '<a href="https://example.org/a">a</a><a href="mailto:a@example.org">b</a><a href="other.html">c</a><a href="#d">d</a><img src="data:image/png;base64,AA==">';
    expect(body(html, 'aids/card.html')).toBe(html);
  });

  it('is packaged to the same bytes', async () => {
    const site = await fakeSite();
    const html = decodeText(site.get('demo.html') ?? new Uint8Array());
    const relative = relativePage(html, 'demo.html', (path) => site.has(path));
    expect(relative).not.toBe(html);
    const [before, after] = await Promise.all([
      packageDemo(),
      packageDemo((files) => files.set('demo.html', encodeText(relative))),
    ]);
    expect(after.sha256).toBe(before.sha256);
  });
});
