import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersIn } from '../../../src/build/licences/licences.ts';
import { keepLedger, type Ledger } from '../../../src/build/licences/ledger.ts';
import { copyrightOf, readPart } from '../../../src/build/licences/part.ts';
import { courseLicences } from '../../../src/build/licences/text.ts';
import {
  rowsUnder,
  SCHEMA_TABLES,
  schemaNotices,
} from '../../../src/build/licences/thirdParty.ts';
import { readSchemas } from '../../../src/build/schemas.ts';
import { WITH_SCHEMAS } from '../../../src/packaging/schemaList.ts';

const ROOT = '/here/';

/** The ledger of one script made of these modules, each with what is left of it. */
function ledgerOf(modules: Record<string, number>, name = 'client'): Ledger {
  const ledger: Ledger = new Map();
  const sizes = Object.entries(modules).map(([id, renderedLength]) => [
    id,
    { renderedLength },
  ]);
  keepLedger(ledger, ROOT).generateBundle.call(
    { environment: { name } },
    null,
    {
      one: {
        type: 'chunk',
        fileName: 'assets/one.js',
        modules: Object.fromEntries(sizes),
      },
      style: { type: 'asset', fileName: 'assets/one.css' },
    },
  );
  return ledger;
}

const inOne = (modules: Record<string, number>): string[] => [
  ...(ledgerOf(modules).get('assets/one.js') ?? []),
];

describe('the ledger of what a script holds', () => {
  it('names the package of every module that is left, the innermost one', () => {
    expect(
      inOne({
        '/here/src/own.ts': 10,
        '/here/node_modules/plain/index.js': 10,
        '/here/node_modules/plain/other.js?query': 10,
        '/here/node_modules/@scope/name/lib/a.js': 10,
        '/here/node_modules/plain/node_modules/inner/a.js': 10,
        '\0/elsewhere/node_modules/wrapped/a.js?commonjs': 10,
        '\0rolldown/runtime.js': 10,
      }),
    ).toEqual([
      '/here/node_modules/plain',
      '/here/node_modules/@scope/name',
      '/here/node_modules/plain/node_modules/inner',
      '/elsewhere/node_modules/wrapped',
      '/here/node_modules/rolldown',
    ]);
  });

  it('leaves out what was dropped as unused, and what our own words stand for', () => {
    expect(
      inOne({
        '/here/node_modules/unused/index.js': 0,
        '/here/node_modules/@preact/signals/dist/signals.module.js': 9,
        '\0vite/preload-helper.js': 9,
      }),
    ).toEqual([]);
  });

  it('looks at scripts for the browser alone', () => {
    expect(ledgerOf({ '/here/node_modules/a/b.js': 1 }, 'prerender').size).toBe(
      0,
    );
  });

  it('stops the build at a module of nobody known', () => {
    expect(() => inOne({ '\0helper.js': 1 })).toThrow('nobody knows');
  });
});

describe('the packages in files of the site', () => {
  it('are those of scripts, of the runtime in pages with islands, and of workbooks', () => {
    const page = (html: string): Uint8Array => new TextEncoder().encode(html);
    const site = new Map([
      ['a.html', page('<astro-island uid="1"></astro-island>')],
      ['b.html', page('<p>None</p>')],
    ]);
    const ledger = new Map([['assets/a.js', new Set(['/n/a'])]]);
    const of = (...paths: string[]): string[] => [
      ...foldersIn(paths, site, ledger, ROOT),
    ];
    expect(of('b.html', 'b.css')).toEqual([]);
    expect(of('a.html')).toEqual(['/here/node_modules/astro']);
    expect(of('assets/a.js')).toEqual(['/n/a']);
    expect(of('sheet.xlsx')).toEqual(['/here/node_modules/write-excel-file']);
    expect(() => of('assets/b.js')).toThrow('Nobody looked at');
  });
});

describe('a package that ships', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'licences-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function part(about: object, files: Record<string, string>) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify(about));
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, name), text);
    return readPart(folder);
  }
  const about = { name: 'one', version: '1.2.3', license: 'MIT' };

  it.each(['LICENSE', 'license', 'Licence.md', 'LICENSE.txt', 'COPYING'])(
    'brings its licence in %s',
    async (file) => {
      expect(await part(about, { [file]: 'MIT \r\nWords\n' })).toEqual({
        name: 'one',
        version: '1.2.3',
        licence: 'MIT',
        text: 'MIT\nWords',
      });
    },
  );

  it('stops the build without the text of its licence', async () => {
    await expect(part(about, { 'LICENSES.js': '' })).rejects.toThrow(
      'one 1.2.3 without the text',
    );
  });

  it('stops the build where it states no licence', async () => {
    await expect(
      part({ ...about, license: undefined }, { LICENSE: 'MIT' }),
    ).rejects.toThrow('without knowing their licence');
  });

  it('may lack a text where we hold it', async () => {
    const { text } = await part({ ...about, name: 'tiny-case' }, {});
    expect(copyrightOf(text)).toBe('(c) Jason Quense');
  });

  it.each([
    [
      'The MIT License\n\nCopyright (c) 2015 Ann <a@b.example>\n',
      '(c) 2015 Ann',
    ],
    ['  Copyright 2020 Bo (https://b.example)\n', '2020 Bo'],
    ['The above copyright notice\nCopyright notice here\n', ''],
  ])('names whose it is, from %j', (text, who) => {
    expect(copyrightOf(text)).toBe(who);
  });
});

describe('the licences that travel with the course', () => {
  it('have one chapter for packages with the same text, by name', () => {
    const text = courseLicences(
      ['b', 'a', 'c'].map((name) => ({
        name,
        version: '1.0.0',
        licence: 'MIT',
        text: name === 'c' ? 'Text of c' : 'Same text',
      })),
      [{ edition: 'SCORM 1.2', files: 'x.xsd', origin: 'From X' }],
      'Terms of the schemas',
    );
    expect(text).toMatch(
      /=\na 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n=+\nSame text\n\n=+\nc 1\.0\.0 \(MIT\)\n=+\nText of c\n/,
    );
    expect(text).toContain('SCORM 1.2, x.xsd\n  From X\n');
    expect(text).toContain('Terms of the schemas');
  });
});

describe('THIRD-PARTY.md', async () => {
  const thirdParty = await readFile('THIRD-PARTY.md', 'utf8');

  it('says of every schema file where it comes from, and of no other', async () => {
    expect(SCHEMA_TABLES.flatMap(({ folders }) => folders)).toEqual(
      expect.arrayContaining([...WITH_SCHEMAS]),
    );
    for (const { heading, folders } of SCHEMA_TABLES) {
      const patterns = rowsUnder(thirdParty, heading).flatMap(([files = '']) =>
        files.split(', ').map((name) => name.replaceAll('`', '')),
      );
      for (const standard of WITH_SCHEMAS.filter((each) =>
        folders.includes(each),
      )) {
        const names = [...(await readSchemas(standard)).keys()];
        const covers = (pattern: string, name: string): boolean =>
          pattern.endsWith('*.xsd')
            ? name.startsWith(pattern.slice(0, -5))
            : name === pattern;
        expect(
          names.filter((name) => !patterns.some((each) => covers(each, name))),
        ).toEqual([]);
        expect(
          patterns.filter((each) => !names.some((name) => covers(each, name))),
        ).toEqual([]);
      }
    }
  });

  it('gives each of them an origin', () => {
    const notices = schemaNotices(thirdParty);
    expect(notices.length).toBeGreaterThan(5);
    expect(notices.filter(({ origin }) => origin.length < 20)).toEqual([]);
  });

  it('is asked for by name where a table is missing', () => {
    expect(() => rowsUnder('# A\n\nwords\n', '# B')).toThrow('no table under');
  });
});
