import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../../src/ground/bytes.ts';
import type { GivenOptions } from '../../../../src/packaging/givenOptions.ts';
import { readOptions } from '../../../../src/packaging/options.ts';
import type { Files } from '../../../../src/ground/files.ts';
import { inHtml, packageDemo, refusal, type Change } from '../support.ts';
import { png, svg } from './pictures.ts';

const LOGO = { name: 'logo.svg', bytes: encodeText(svg('<path d="M0 0h4"/>')) };
const withMark = inHtml('<h1>', '<svg class="mark"></svg><h1>');
const named: Change = (site) => {
  withMark(site);
  const policy = { organisation: { name: 'Tarnbrook "Group"' } };
  site.set(
    'demo/release.json',
    encodeText(JSON.stringify({ course: 'demo', policy })),
  );
};

async function made(given: GivenOptions, change: Change = named) {
  const result = await packageDemo(change, readOptions(given));
  const files: Files = new Map(Object.entries(unzipSync(result.bytes)));
  const html = decodeText(files.get('index.html') ?? new Uint8Array());
  return { result, files, html };
}

describe('a package with logo and accent', () => {
  let themed: Awaited<ReturnType<typeof made>>;
  beforeAll(async () => {
    themed = await made({ accent: '#7a1f5c', logo: LOGO });
  });

  it('holds the logo as it was given, and shows it in place of the mark under the name of the organisation', () => {
    const { files, html, result } = themed;
    const place = result.options.logo ?? '';
    expect(place).toMatch(/^logo\.[0-9a-f]{8}\.svg$/);
    expect(files.get(place)).toEqual(LOGO.bytes);
    expect(html).toContain(
      `<img class="logo" src="./${place}" alt="Tarnbrook &quot;Group&quot;" width="128" height="32">`,
    );
    expect(html).not.toContain('class="mark"');
  });

  it('holds the colours in the last style sheet of the head, for screens alone', () => {
    const { files, html } = themed;
    const [head = ''] = html.split('</head>');
    const sheets = [
      ...head.matchAll(/<link rel="stylesheet" href="\.\/(.*?)"/g),
    ];
    const place = sheets.at(-1)?.[1] ?? '';
    expect(place).toMatch(/^theme\.[0-9a-f]{8}\.css$/);
    const css = decodeText(files.get(place) ?? new Uint8Array());
    expect(css).toContain('@media screen');
    expect(css).toContain('--accent: light-dark(#7a1f5c, #ce7eb3);');
  });

  it('lists both files in its manifest, and records both choices', () => {
    const { files, result } = themed;
    const manifest = decodeText(
      files.get('imsmanifest.xml') ?? new Uint8Array(),
    );
    expect(manifest).toMatch(/<file href="theme\.[0-9a-f]{8}\.css"\/>/);
    expect(manifest).toContain(`<file href="${result.options.logo ?? ''}"/>`);
    expect(result.options).toMatchObject({
      organisation: 'Tarnbrook "Group"',
      accent: '#7a1f5c',
    });
    const release = decodeText(files.get('release.json') ?? new Uint8Array());
    expect(JSON.parse(release)).toMatchObject({
      package: { options: result.options },
    });
  });
});

describe('a package', () => {
  it('has neither file, nor a word of them, where nothing was chosen', async () => {
    const { result, html } = await made({});
    expect(result.files.map(({ path }) => path).join()).not.toMatch(
      /theme|logo/,
    );
    expect(html).toContain('class="mark"');
    expect(result.options).not.toHaveProperty('accent');
    expect(result.options).not.toHaveProperty('logo');
    expect(result.warnings).toEqual([]);
  });

  it('has the accent without a logo, and a logo without an accent', async () => {
    expect((await made({ accent: '#7a1f5c' })).html).toContain('class="mark"');
    const { files } = await made({ logo: LOGO });
    const sheet = [...files.keys()].find((path) => path.startsWith('theme.'));
    const css = decodeText(files.get(sheet ?? '') ?? new Uint8Array());
    expect(css).toContain('.logo');
    expect(css).not.toContain('--accent');
  });

  it('calls the logo by the title where the release knows no organisation', async () => {
    const { html } = await made({ logo: LOGO, title: 'Ours' }, withMark);
    expect(html).toContain('alt="Ours"');
  });

  it('comes with a note on the name that a logo gets, and on one that is heavy', async () => {
    const { result } = await made({ logo: LOGO });
    expect(result.warnings).toEqual([
      'Screen readers call the logo "Tarnbrook "Group"", the name that the course was built with. To have your own there, put the name of your organisation into your rules.',
    ]);
    const noise = createHash('shake256', { outputLength: 20_000 }).digest();
    const heavy = { name: 'heavy.png', bytes: png(64, 64, ['IDAT'], noise) };
    const warnings = (await made({ logo: heavy })).result.warnings;
    expect(warnings[1]).toMatch(
      /^The logo adds \d\d\.\d kB to every first launch/,
    );
  });

  it('is refused with a logo where the document has no mark', async () => {
    const said = await refusal(() => made({ logo: LOGO }, () => undefined));
    expect(said).toContain('The course has no place for a logo.');
  });
});
