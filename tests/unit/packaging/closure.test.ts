import { describe, expect, it } from 'vitest';
import { fileLists } from '../../../src/build/closure.ts';
import { encodeText, sha256Hex } from '../../../src/ground/bytes.ts';
import { findClosure } from '../../../src/packaging/closure.ts';
import { numberIslands } from '../../../src/packaging/islandIds.ts';
import { fakeSite, refusal, textOf } from './support.ts';

const COURSE = [
  'demo.html',
  'assets/Quiz.B1.js',
  'assets/base.C3.css',
  'assets/case.D5.png',
  'assets/client.B2.js',
  'assets/css.D6.png',
  'assets/demo.C1.css',
  'assets/dot.D1.png',
  'assets/dot2.D2.png',
  'assets/extra.B5.js',
  'assets/late.B6.js',
  'assets/late.C4.css',
  'assets/meta.D8.png',
  'assets/noscript.D3.png',
  'assets/page.B3.js',
  'assets/print.C2.css',
  'assets/script.D7.png',
  'assets/shared.B4.js',
  'assets/template.D4.png',
  'demo/items.1a2b.json',
  'demo/later.5e6f.json',
  'demo/sheet.csv',
  'icon.svg',
];

describe('the closure of a course', () => {
  it('holds the document first and then all it needs, sorted, and no other page', async () => {
    expect(findClosure(await fakeSite(), 'demo.html')).toEqual({
      paths: COURSE,
      missing: [],
    });
  });

  it('leaves out what only the website needs', async () => {
    const site = await fakeSite();
    const html = textOf(site, 'demo.html').replace(
      'rel="icon"',
      'rel="icon" data-site-only',
    );
    site.set('demo.html', encodeText(html));
    expect(findClosure(site, 'demo.html').paths).not.toContain('icon.svg');
  });

  it('names what a file loads in vain', async () => {
    const site = await fakeSite();
    site.delete('assets/shared.B4.js');
    site.delete('assets/base.C3.css');
    expect(findClosure(site, 'demo.html').missing).toEqual([
      { from: 'assets/demo.C1.css', url: '/assets/base.C3.css' },
      { from: 'assets/Quiz.B1.js', url: './shared.B4.js' },
      { from: 'assets/page.B3.js', url: './shared.B4.js' },
    ]);
  });
});

describe('the file lists of a built site', () => {
  it('cover every course document, with its release information, sizes and hashes', async () => {
    const site = await fakeSite();
    const [list, ...others] = fileLists(site);
    expect(others).toEqual([]);
    expect(list?.course).toBe('demo');
    expect(list?.files.map(({ path }) => path).sort()).toEqual(
      [...COURSE, 'demo/release.json'].sort(),
    );
    const icon = site.get('icon.svg') ?? new Uint8Array();
    expect(list?.files).toContainEqual({
      path: 'icon.svg',
      size: icon.length,
      sha256: sha256Hex(icon),
    });
  });

  it('stop the build with the file and the address when something is missing', async () => {
    const site = await fakeSite();
    site.delete('icon.svg');
    expect(await refusal(() => fileLists(site))).toContain(
      'demo.html names /icon.svg',
    );
  });
});

describe('island ids', () => {
  it('do not tell where the site was built', async () => {
    const html = textOf(await fakeSite(), 'demo.html');
    const elsewhere = html.replace('ZXrr3T', 'Q1').replace('1H0Hm4', 'Q2');
    expect(numberIslands(html)).toBe(numberIslands(elsewhere));
    expect(numberIslands(html).match(/uid="[^"]*"/g)).toEqual([
      'uid="i1"',
      'uid="i2"',
    ]);
  });
});
