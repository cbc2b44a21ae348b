import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/ground/bytes.ts';
import {
  attribute,
  elementById,
  elementsNamed,
  elementsOf,
  ownText,
  parseHtml,
} from '../../../src/packaging/html.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import type { Files } from '../../../src/ground/files.ts';
import type { CoursePackage } from '../../../src/packaging/types.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import {
  DEFAULTS,
  fakeClosure,
  inHtml,
  packageDemo,
  schemas,
  textOf,
} from './support.ts';

let made: CoursePackage;
let files: Files;
let html: string;

beforeAll(async () => {
  made = await packageDemo();
  files = unzipFiles(made.bytes);
  html = textOf(files, 'index.html');
});

describe('the packaged document', () => {
  it('is the launch file at the root, with its release information beside it', () => {
    expect([...files.keys()]).toContain('index.html');
    expect(JSON.parse(textOf(files, 'release.json'))).toEqual({
      course: 'demo',
      release: { version: '1.2.0', hash: '0a1b2c3d' },
      package: { standard: 'scorm12', options: { status: 'passed' } },
    });
    expect([...files.keys()]).not.toContain('demo.html');
    expect([...files.keys()]).not.toContain('demo/release.json');
  });

  it('tells the session its standard and options, and keeps the course data', () => {
    const document = parseHtml(html);
    const block = elementById(document, 'package');
    expect(JSON.parse(block ? ownText(block) : '')).toEqual({
      standard: 'scorm12',
      options: { status: 'passed' },
    });
    const course = elementById(document, 'course');
    expect(JSON.parse(course ? ownText(course) : '')).toMatchObject({
      title: 'Demo </script> & more',
      picture: './assets/dot.D1.png',
    });
    expect(html).toContain('data-fetch="./demo/items.1a2b.json"');
  });

  it('replaces the policy of the site by one that allows its own files only', () => {
    const policies = elementsNamed(parseHtml(html), 'meta').filter(
      (meta) => attribute(meta, 'http-equiv') !== null,
    );
    expect(policies.map((meta) => attribute(meta, 'content'))).toEqual([
      "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    ]);
    expect(html.indexOf('charset')).toBeLessThan(
      html.indexOf('Content-Security-Policy'),
    );
  });

  it('holds no code and no style', () => {
    const document = parseHtml(html);
    expect(elementsNamed(document, 'style')).toEqual([]);
    const code = elementsNamed(document, 'script').filter(
      (script) => ownText(script) !== '',
    );
    expect(code.map((script) => attribute(script, 'type'))).toEqual([
      'application/json',
      'application/json',
    ]);
  });

  it('loads the island runtime once, deferred, from beside the document', () => {
    const runtimes = [...files.keys()].filter((path) =>
      path.startsWith('island.'),
    );
    expect(runtimes).toHaveLength(1);
    expect(html).toContain(`<script src="./${runtimes[0] ?? ''}" defer="">`);
    const text = textOf(files, runtimes[0] ?? '');
    for (const part of [
      '.load=',
      '.idle=',
      'customElements.define("astro-island"',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('keeps other scripts in their order and of their kind', () => {
    const scripts = elementsNamed(parseHtml(html), 'script')
      .filter((script) => attribute(script, 'src') !== null)
      .map((script) => {
        const src = attribute(script, 'src') ?? '';
        return [
          attribute(script, 'type'),
          textOf(files, src.replace('./', '')).slice(0, 24),
        ];
      });
    expect(scripts.slice(1)).toEqual([
      [null, 'window.first = 1;'],
      ['module', 'import"./shared.B4.js";f'],
      ['module', "import { go } from './as"],
      [null, 'window.second = window.f'],
    ]);
  });

  it('adds an inline style to the sheet before it only where the cascade stays the same', async () => {
    const own = [...files.keys()].filter(
      (path) => path.startsWith('inline.') && path.endsWith('.css'),
    );
    // The sheet before it is for print only.
    expect(own).toHaveLength(1);
    const joined = await packageDemo(inHtml(' media="print"', ''));
    const sheets = unzipFiles(joined.bytes);
    expect(
      joined.files.filter(
        ({ path }) => path.startsWith('inline.') && path.endsWith('.css'),
      ),
    ).toEqual([]);
    const print =
      [...sheets.keys()].find((path) => path.startsWith('assets/print.')) ?? '';
    expect(print).not.toBe('assets/print.C2.css');
    expect(textOf(sheets, print)).toBe(
      'nav{display:none}\nastro-island,astro-slot,astro-static-slot{display:contents}',
    );
    expect(textOf(sheets, 'index.html')).toContain(`href="./${print}"`);
  });

  it('drops what only the website needs, or keeps its words', () => {
    expect(html).not.toContain('<nav');
    expect(html).not.toContain('canonical');
    expect(html).toContain('See the <em>other</em> page, ');
  });

  it('leads to its own parts by their hash', () => {
    expect(html).toContain('<a href="#two">part two</a>');
    expect(html).toContain('<a href="#one">part one</a>');
  });

  it('names every file by a path from where it is read', () => {
    for (const url of [
      './icon.svg',
      './assets/dot.D1.png 1x, ./assets/dot2.D2.png 2x',
      './assets/noscript.D3.png',
      './assets/template.D4.png',
      './demo/sheet.csv?v=2',
    ]) {
      expect(html).toContain(`="${url}"`);
    }
    expect(html).toContain('component-url="./assets/Quiz.B1.js"');
    expect(html).toContain('renderer-url="./assets/client.B2.js"');
    expect(html).toContain('[0,&quot;./assets/dot.D1.png&quot;]');
    expect(textOf(files, 'assets/Quiz.B1.js')).toContain(
      '{src:`./assets/script.D7.png`}',
    );
    expect(textOf(files, 'assets/extra.B5.js')).toContain(
      'new URL("./meta.D8.png",import.meta.url)',
    );
    expect(textOf(files, 'demo/later.5e6f.json')).toContain(
      '["./assets/case.D5.png"]',
    );
    const css = textOf(files, 'assets/demo.C1.css');
    expect(css).toContain('@import "./base.C3.css"');
    expect(css).toContain('url(./css.D6.png)');
  });

  it('leaves the drawings as they are', () => {
    const shapes = elementsOf(parseHtml(html)).filter(
      ({ tagName }) => tagName === 'use',
    );
    expect(shapes.map((shape) => attribute(shape, 'href'))).toEqual(['#p']);
    expect(html).toContain('viewBox="0 0 4 4"');
  });
});

describe('the package', () => {
  it('has a short name, its hash and a sorted list of its files', () => {
    expect(made).toMatchObject({
      name: 'demo-scorm12.zip',
      sha256: sha256Hex(made.bytes),
      course: { id: 'demo', title: 'Demo </script> & more', version: '1.2.0' },
      release: { version: '1.2.0', hash: '0a1b2c3d' },
    });
    const paths = made.files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect([...files.keys()]).toEqual(paths);
  });

  it('is the same bytes whatever the order in which its files come', async () => {
    const reversed = packageCourse({
      files: new Map([...(await fakeClosure())].reverse()),
      course: 'demo',
      options: DEFAULTS,
      schemas: new Map([...(await schemas())].reverse()),
    });
    expect(reversed.sha256).toBe(made.sha256);
  });

  it('records the options that were chosen', async () => {
    const options = readOptions({ mastery: '75.5', title: 'A & <b> "c"' });
    const chosen = packageCourse({
      files: await fakeClosure(),
      course: 'demo',
      options,
      schemas: await schemas(),
    });
    const recorded = {
      standard: 'scorm12',
      options: { status: 'passed', mastery: 75.5, title: 'A & <b> "c"' },
    };
    const inside = unzipFiles(chosen.bytes);
    const block = elementById(
      parseHtml(textOf(inside, 'index.html')),
      'package',
    );
    expect(textOf(inside, 'index.html')).toContain('A & \\u003cb>');
    expect(JSON.parse(block ? ownText(block) : '')).toEqual(recorded);
    expect(JSON.parse(textOf(inside, 'release.json'))).toMatchObject({
      package: recorded,
    });
  });
});
