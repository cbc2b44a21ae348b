import { describe, expect, it } from 'vitest';
import { mapCssUrls } from '../../../src/packaging/cssUrls.ts';
import { elementsNamed, parseHtml } from '../../../src/packaging/html.ts';
import { mapElementUrls } from '../../../src/packaging/htmlUrls.ts';
import { mapImports, mapPathLiterals } from '../../../src/packaging/jsUrls.ts';
import {
  readReference,
  relativeUrl,
  servedFile,
} from '../../../src/packaging/paths.ts';

const mark = (url: string): string => `<${url}>`;

describe('URLs in style sheets', () => {
  it.each([
    ['a{b:url(x.png)}', 'a{b:url(<x.png>)}'],
    ['a{b:url( "x y.png" )}', 'a{b:url( "<x y.png>" )}'],
    ["@import 'x.css';", "@import '<x.css>';"],
    ['@import url(x.css) print;', '@import url(<x.css>) print;'],
    ['/* url(x) */a{b:url(y)}', '/* url(x) */a{b:url(<y>)}'],
    ['a{content:"url(x)"}', 'a{content:"url(x)"}'],
    [
      'a{b:url("data:image/svg+xml,<svg a=\'url(#b)\'/>")}',
      'a{b:url("<data:image/svg+xml,<svg a=\'url(#b)\'/>>")}',
    ],
  ])('are found in %s', (css, expected) => {
    expect(mapCssUrls(css, mark)).toBe(expected);
  });
});

describe('imports in scripts', () => {
  it.each([
    ['import a from"./a.js";', 'import a from"<./a.js>";'],
    ["export*from'./a.js';", "export*from'<./a.js>';"],
    ['import(`./a.js`)', 'import(`<./a.js>`)'],
    [
      'import("./a.js",{with:{type:"json"}})',
      'import("<./a.js>",{with:{type:"json"}})',
    ],
    ['import(name)', 'import(name)'],
    ['/* import "./a.js" */', '/* import "./a.js" */'],
    [
      '(()=>{var s="import(\'./a.js\')"})()',
      '(()=>{var s="import(\'./a.js\')"})()',
    ],
  ])('are found in %s', (js, expected) => {
    expect(mapImports(js, mark)).toBe(expected);
  });

  it('are told from paths that the document or the script reads', () => {
    const js = 'f(`/a/b.png`);new URL("/c.js", import.meta.url);"/d e";"//f/g"';
    expect(mapPathLiterals(js, (path, place) => `${place}:${path}`)).toBe(
      'f(`document:a/b.png`);new URL("script:c.js", import.meta.url);"/d e";"document:/f/g"',
    );
  });
});

describe('URLs in elements', () => {
  it.each([
    [
      '<img src="a.png" srcset="b.png, c.png 2x,d.png 3x">',
      'img',
      ['load a.png', 'load b.png', 'load c.png', 'load d.png'],
    ],
    ['<a href="a" ping="b c">', 'a', ['load b', 'load c', 'link a']],
    [
      '<astro-island component-url="a" renderer-url="b">',
      'astro-island',
      ['load a', 'load b'],
    ],
    ['<p data-fetch="a b" data-src="c">', 'p', ['load c', 'load a', 'load b']],
    ['<svg><use xlink:href="a"></use></svg>', 'use', ['load a']],
    ['<form action="a">', 'form', ['submit a']],
  ])('of %s are all found, with what they are for', (html, tag, expected) => {
    const found: string[] = [];
    for (const element of elementsNamed(parseHtml(html), tag)) {
      mapElementUrls(element, (url, use) => {
        found.push(`${use} ${url}`);
        return url;
      });
    }
    expect(found).toEqual(expected);
  });
});

describe('references', () => {
  it.each([
    ['#x', { kind: 'fragment' }],
    [
      './a.js?v#h',
      { kind: 'internal', path: 'f/a.js', absolute: false, suffix: '?v#h' },
    ],
    ['/a%20b', { kind: 'internal', path: 'a b', absolute: true, suffix: '' }],
    [
      '../../../a',
      { kind: 'internal', path: 'a', absolute: false, suffix: '' },
    ],
    ['\\a', { kind: 'internal', path: 'a', absolute: true, suffix: '' }],
    ['//host/a', { kind: 'web', url: '//host/a' }],
    [' https://host/ ', { kind: 'web', url: 'https://host/' }],
    ['data:,x', { kind: 'data' }],
    ['java\nscript:x', { kind: 'script' }],
    ['tel:1', { kind: 'handler', scheme: 'tel:' }],
    ['http://[', { kind: 'unreadable' }],
  ])('read %j as a browser does', (url, expected) => {
    expect(readReference(url, 'f/page.html')).toEqual(expected);
  });

  it('find the page that a site serves for a bare name', () => {
    const has = (path: string): boolean =>
      ['index.html', 'a.html', 'b/index.html', 'c.js'].includes(path);
    expect(
      ['', 'a', 'a/', 'b/', 'c.js', 'd'].map((path) => servedFile(path, has)),
    ).toEqual(['index.html', 'a.html', 'a.html', 'b/index.html', 'c.js', null]);
  });

  it.each([
    ['index.html', 'assets/a.js', './assets/a.js'],
    ['assets/b.js', 'assets/a.js', './a.js'],
    ['assets/x/b.js', 'a.js', '../../a.js'],
    ['assets/b.js', 'other/a.js', '../other/a.js'],
  ])('lead from %s to %s by a relative path', (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
  });
});
