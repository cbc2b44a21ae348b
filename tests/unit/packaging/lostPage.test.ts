import { describe, expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../../src/packaging/html.ts';
import {
  makeLostPage,
  type LostPageNeeds,
} from '../../../src/packaging/lostPage.ts';

const PAGE = `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-a'; style-src 'self'"><link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./assets/a.css"></head><body><a href="./index.html">a</a><script>find()</script><script type="application/json">{}</script><script type="module" src="./assets/b.js"></script></body></html>`;
const needs = (css: string) => ({
  textOf: (path: string) => (path === 'assets/a.css' ? css : null),
  hashOf: (text: string) => `sha256-of-${text}`,
});

function lostPage(needs: LostPageNeeds): string {
  const document = parseHtml(PAGE);
  makeLostPage(document, needs);
  return printHtml(document);
}

describe('the page for lost addresses', () => {
  const page = lostPage(needs('a{color:red}'));

  it('holds its styles, and its policy allows them and the inline script', () => {
    expect(page).toContain('<style>a{color:red}</style>');
    expect(page).not.toContain('rel="stylesheet"');
    expect(page).toContain(
      "script-src 'self' 'sha256-a' 'sha256-of-find()'; style-src 'self' 'sha256-of-a{color:red}'".replace(
        '; ',
        ';',
      ),
    );
  });

  it('leaves every other script to the inline one, which alone knows where they lie', () => {
    expect(page).toContain(
      '<script type="module" data-src="./assets/b.js"></script>',
    );
    expect(page).toContain('<script>find()</script>');
  });

  it.each([
    ['styles that name a file', needs('a{background:url(b.svg)}')],
    ['styles that are not there', { ...needs(''), textOf: () => null }],
  ])('is refused with %s', (_what, given) => {
    expect(() => lostPage(given)).toThrow('cannot hold the styles');
  });
});
