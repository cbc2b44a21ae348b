import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../e2e/support/links.ts';

const site = (files: Record<string, string>) =>
  new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      new TextEncoder().encode(text),
    ]),
  );

describe('links of the built site', () => {
  test('accepts pages, files and anchors that are there, from any folder', () => {
    const files = site({
      'index.html':
        '<a href="/aids/card.html#top">a</a><a href="#here">b</a><p id="here"></p><img src="icon.svg"><a href="/">c</a>',
      'aids/card.html':
        '<h1 id="top"></h1><a href="../index.html#here">a</a><a href="#">b</a><a href="sheet.csv">c</a>',
      'aids/sheet.csv': 'a,b',
      'icon.svg': '<svg/>',
    });
    expect(brokenLinks(files)).toEqual([]);
  });

  test('leaves other servers and other schemes alone', () => {
    const files = site({
      'index.html':
        '<a href="https://example.org/x">a</a><a href="mailto:a@example.org">b</a><a href="tel:+4420">c</a>',
    });
    expect(brokenLinks(files)).toEqual([]);
  });

  test('names the page, the address and what is missing', () => {
    const files = site({
      'index.html': '<a href="lost.html">a</a><a href="other.html#gone">b</a>',
      'other.html': '<p id="found"></p><a href="#Found">a</a>',
    });
    expect(brokenLinks(files)).toEqual([
      'index.html links to lost.html: the site has no such file',
      'index.html links to other.html#gone: the page has no such anchor',
      'other.html links to #Found: the page has no such anchor',
    ]);
  });

  test('refuses a folder without a page, which some servers do not open', () => {
    const files = site({ 'index.html': '<a href="/aids/">a</a>' });
    expect(brokenLinks(files)).toHaveLength(1);
  });
});
