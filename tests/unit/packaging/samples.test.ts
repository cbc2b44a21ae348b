import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { encodeText } from '../../../src/ground/bytes.ts';

const folder = 'tests/fixtures/packages/samples';
const samples = readdirSync(folder).sort();

/** A package with this manifest, and an empty file wherever it names one. */
function packageOf(name: string) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const manifest = name.startsWith('cmi5') ? 'cmi5.xml' : 'imsmanifest.xml';
  const named = [
    ...text.matchAll(/href="([^"]+\.html)"|<url>([^<]+)<\/url>/g),
  ].map(([, href, url]) => href ?? url ?? '');
  const page = '<!doctype html><html lang="en"><title>A page</title></html>';
  // The schema files that a manifest refers to travel along.
  const schemas = [...text.matchAll(/[ "]([A-Za-z0-9_]+\.xsd)/g)].map(
    ([, file]) => file ?? '',
  );
  return new Map([
    [manifest, encodeText(text)],
    ...[...named, ...schemas].map((path) => [path, encodeText(page)] as const),
  ]);
}

const found = (name: string) =>
  lintPackage(packageOf(name)).filter(({ rule }) => rule !== 'file-list');

describe('the lint over sample manifests', () => {
  it.each(samples.filter((name) => name.includes('valid')))(
    'takes %s',
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  it.each(samples.filter((name) => name.includes('broken')))(
    'rejects %s, with the reason and the remedy',
    (name) => {
      const findings = found(name);
      expect(findings.length).toBeGreaterThan(0);
      expect(
        findings.map(({ rule, what, why, fix }) => [rule, what, why, fix]),
      ).toMatchSnapshot();
    },
  );
});
