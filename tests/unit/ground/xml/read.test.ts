import { beforeEach, describe, expect, test, vi } from 'vitest';

import { lintPackage } from '../../../../src/packaging/lint/lintPackage.ts';
import { readXmlFile } from '../../../../src/ground/xml/read.ts';

const parses = vi.hoisted(() => ({ count: 0 }));
vi.mock('@rgrove/parse-xml', async (original) => {
  const real = await original<typeof import('@rgrove/parse-xml')>();
  return {
    ...real,
    parseXml: (...all: Parameters<typeof real.parseXml>) => {
      parses.count += 1;
      return real.parseXml(...all);
    },
  };
});

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const outcome = readXmlFile(bytes(text));
  return 'root' in outcome ? 'read' : (outcome.tooMuch ?? outcome.fault);
};

beforeEach(() => {
  parses.count = 0;
});

describe('a manifest is not even parsed when it holds', () => {
  test.each([
    ['elements', '<a/>'.repeat(900_000), 'more than 50,000 elements'],
    ['instructions', '<?a?>'.repeat(600_000), 'more than 50,000 elements'],
    ['comments', '<!---->'.repeat(500_000), 'more than 50,000 elements'],
    [
      'attributes',
      `<a ${'b="" '.repeat(8)}/>`.repeat(40_000),
      'more than 200,000 attributes',
    ],
    ['bytes', ' '.repeat(4_200_000), 'more than 4.0 MB'],
  ])('too many %s', (_what, inside, reason) => {
    expect(read(`<m>${inside}</m>`)).toBe(reason);
    expect(parses.count).toBe(0);
  });
});

describe('a manifest is not descended into when it holds', () => {
  test.each([
    [
      'elements in elements',
      `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`,
      'elements nested more than 64 deep',
    ],
    [
      'many attributes on one',
      `<a ${Array.from({ length: 65 }, (_, index) => `b${String(index)}=""`).join(' ')}/>`,
      'a <a> with more than 64 attributes',
    ],
    [
      'a long attribute',
      `<a b="${'x'.repeat(8001)}"/>`,
      'an attribute of more than 8,000 characters',
    ],
  ])('%s', (_what, inside, reason) => {
    expect(read(`<m>${inside}</m>`)).toBe(reason);
  });

  test('more levels than the parser itself can take', () => {
    const levels = 40_000;
    expect(read('<a>'.repeat(levels) + '</a>'.repeat(levels))).toContain(
      'nested',
    );
  });
});

test('a large manifest that lists 5,000 files is read', () => {
  const file = '<file href="assets/pictures/of-some-length.png"/>';
  expect(read(`<m>${file.repeat(5000)}</m>`)).toBe('read');
});

test('a fault is told in the parser’s words, cut where a name has no end', () => {
  expect(read('<m><a></m>')).toContain('Missing end tag for element a');
  expect(read(`<${'m'.repeat(9000)}>`).length).toBeLessThan(300);
});

test.each(['imsmanifest.xml', 'cmi5.xml'])(
  'the package check tells of a %s with too many elements instead of parsing it',
  (name) => {
    const xml = bytes(`<manifest>${'<a/>'.repeat(900_000)}</manifest>`);
    expect(lintPackage(new Map([[name, xml]]))).toMatchObject([
      {
        what: expect.stringContaining('holds too much to be read.'),
        why: 'It holds more than 50,000 elements; no course needs that.',
      },
    ]);
    expect(parses.count).toBe(0);
  },
);
