import { connect } from 'node:net';

import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { readManifest } from '../../../src/preview/import/manifest.ts';
import { readPackage } from '../../../src/preview/import/package.ts';
import { readStructure } from '../../../src/preview/import/structure.ts';
import type { ReadManifest } from '../../../src/preview/import/units.ts';
import { MANIFEST_2004, fake2004 } from './fake2004.ts';
import { STRUCTURE, fakeCmi5 } from './fakeCmi5.ts';
import { fakeManifest, fakePackage } from './fake-package.ts';
import { running } from './running.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A refusal has a sentence for a person; what is taken can be launched. */
function expectClear(
  outcome: ReadManifest | ReturnType<typeof readPackage>,
): void {
  if (outcome.kind === 'refused') {
    expect(outcome.reason).toMatch(/^[A-Z“].+\.$/s);
    expect(outcome.reason).not.toMatch(/undefined|\[object|Error/);
    return;
  }
  const { units } =
    outcome.kind === 'package' ? outcome.package.manifest : outcome.manifest;
  expect(units.length).toBeGreaterThan(0);
}

/** A text with a few pieces cut out, doubled or replaced. */
const bent = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.nat(40),
        put: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            '<',
            '/>',
            '"',
            '&amp;',
            '&x;',
            '<item>',
            '</item>',
            '<au>',
            '<!--',
            ']]>',
            'xml:base="../"',
            '\0',
          ),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce(
        (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
        text,
      ),
    );

describe('whatever a manifest holds', () => {
  test.each([
    ['SCORM 1.2', fakeManifest(), readManifest],
    ['SCORM 2004', MANIFEST_2004, readManifest],
    ['cmi5', STRUCTURE, readStructure],
  ])('%s is taken or refused in words', (_name, sound, read) => {
    fc.assert(
      fc.property(bent(sound), (xml) => {
        expectClear(read(bytes(xml)));
      }),
      { numRuns: 300 },
    );
  });

  test('bytes of any kind are refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (xml) => {
        expectClear(readManifest(xml));
        expectClear(readStructure(xml));
      }),
    );
  });

  test.each([100, 1000, 3000, 8000, 50_000])(
    '%i levels of elements are refused in words',
    (levels) => {
      const nest = (name: string, inner: string) =>
        `<${name}>`.repeat(levels) + inner + `</${name}>`.repeat(levels);
      for (const outcome of [
        readManifest(bytes(fakeManifest({ title: nest('a', 'x') }))),
        readManifest(
          bytes(fakeManifest().replace('<item ', `${nest('item', '')}<item `)),
        ),
        readStructure(
          bytes(
            `<courseStructure><course id="x"/>${nest('block', '<au id="a"/>')}</courseStructure>`,
          ),
        ),
      ]) {
        expect(outcome.kind).toBe('refused');
        expectClear(outcome);
      }
    },
  );

  test('units beyond number are refused in words', () => {
    const item = '<item identifier="i" identifierref="sco"/>';
    const manifest = fakeManifest().replace(
      '<item ',
      `${item.repeat(600)}<item `,
    );
    expect(
      readPackage(fakePackage({ files: { 'imsmanifest.xml': manifest } })),
    ).toMatchObject({
      reason:
        'The package has more than 500 units, and this preview lists up to 500. Split the course into packages.',
    });
  });
});

describe('whatever a zip holds', () => {
  test('bytes of any kind are refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (zip) => {
        expectClear(readPackage(zip));
      }),
    );
  });

  test.each([
    ['SCORM 1.2', fakePackage()],
    ['SCORM 2004', fake2004()],
    ['cmi5', fakeCmi5()],
  ])('a damaged package of %s is taken or refused in words', (_name, zip) => {
    const places = fc.array(
      fc.tuple(fc.nat(zip.length - 1), fc.nat(255), fc.boolean()),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(places, fc.nat(zip.length), (changes, lost) => {
        const damaged = new Uint8Array(zip);
        for (const [place, value, atEnd] of changes) {
          // The directory at the end decides most.
          const near = Math.max(0, zip.length - 1 - (place % 300));
          damaged[atEnd ? near : place] = value;
        }
        expectClear(readPackage(damaged));
        expectClear(readPackage(zip.subarray(0, lost)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is asked', () => {
  /** A running server; a fault that it logs fails the test. */
  async function watched() {
    const logged = vi
      .spyOn(console, 'error')
      .mockImplementation(() => undefined);
    onTestFinished(() => {
      expect(logged.mock.calls).toEqual([]);
      logged.mockRestore();
    });
    const lms = await running();
    await lms.upload('cmi5.zip', fakeCmi5());
    const play = await lms.launch('launch-frame', { package: '2' });
    const token = await lms.tokenOf(play);
    return { ...lms, play, token };
  }

  const odd = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
    fc.constantFrom(
      '..',
      '%2e%2e',
      '%',
      '%00',
      '-1',
      '1e99',
      'NaN',
      '__proto__',
      'constructor',
      '/',
      '\\',
      '9'.repeat(400),
    ),
  );

  test(
    'the server answers in words and stays',
    { timeout: 60_000 },
    async () => {
      const { send, url, play, token } = await watched();
      const place = fc.constantFrom(
        `${url}/`,
        `${url}/lms/`,
        `${url}/lms/learners/`,
        `${url}/lms/records/`,
        `${url}/lms/launches`,
        `${url}/lms/packages`,
        `${play}/commit?token=${token}&x=`,
        `${play}/xapi/`,
        `${play}/`,
        `${new URL(play).origin}/lms/content/2/`,
        'http://p00112233445566778899-l9.localhost/lms/content/',
      );
      await fc.assert(
        fc.asyncProperty(
          place,
          fc.array(odd, { maxLength: 3 }),
          fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
          fc.constantFrom(
            'application/json',
            'application/x-www-form-urlencoded',
            'multipart/form-data; boundary=x',
            'text/plain',
          ),
          fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant('')),
          async (base, parts, method, type, body) => {
            const answer = await send(base + parts.map(encodeSome).join('/'), {
              method,
              headers: {
                'content-type': type,
                accept: 'text/plain',
              },
              body,
            });
            expect(answer.status).toBeLessThan(500);
            if (answer.status >= 400 && method !== 'HEAD')
              expect(answer.text).not.toBe('');
          },
        ),
        { numRuns: 400 },
      );
      expect((await send(`${url}/lms/`)).status).toBe(200);
    },
  );

  test('bytes that are no HTTP end the line and nothing else', async () => {
    const { send, url } = await watched();
    const port = Number(new URL(url).port);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '',
          'GET / HTTP/1.1\r\n',
          'POST /lms/packages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
        ),
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        async (start, rest) => {
          const socket = connect(port, '127.0.0.1');
          const ended = new Promise<void>((resolve) => {
            socket
              .on('error', () => undefined)
              .on('close', () => {
                resolve();
              });
          });
          socket.resume();
          socket.end(Buffer.concat([Buffer.from(start), rest]));
          await ended;
        },
      ),
      { numRuns: 100 },
    );
    expect((await send(`${url}/lms/`)).status).toBe(200);
  });

  test('data of any form are stored or refused', async () => {
    const { launch, json, send, tokenOf } = await watched();
    const play = await launch();
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const nested = await send(`${play}/commit?token=${await tokenOf(play)}`, {
      method: 'POST',
      body: `{"cmi":{"core":{"x":${deep}}}}`,
    });
    expect(nested.status).toBe(400);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (core, more) => {
        const cmi = { core, interactions: more, objectives: more };
        const answer = await json(`${play}/commit`, { cmi, finish: 'x' });
        expect(answer).toHaveProperty('stored');
        const records = await send('/lms/records/records.json');
        expect(records.status).toBe(200);
        expect((await send('/lms/records')).status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a URL cannot hold goes encoded; percent signs stay as they are. */
function encodeSome(part: string): string {
  return part.replace(/[^\x21-\x7e]|[?#]/g, encodeURIComponent);
}
