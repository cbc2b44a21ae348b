import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/packaging/options.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { packageDemo, textOf } from './support.ts';

const packaged = async (mastery?: string) =>
  packageDemo(() => undefined, readOptions({ standard: 'cmi5', mastery }));

describe('a package for cmi5', () => {
  it('holds a course structure in the place of a manifest, and no schema files', async () => {
    const { name, bytes } = await packaged();
    const files = unzipFiles(bytes);
    expect(name).toBe('demo-cmi5.zip');
    expect(files.has('cmi5.xml')).toBe(true);
    expect(files.has('imsmanifest.xml')).toBe(false);
    expect([...files.keys()].filter((path) => /xsd$/.test(path))).toEqual([]);
  });

  it('has ids that never change, asks for a pass, and names the mark in force', async () => {
    const structure = textOf(unzipFiles((await packaged()).bytes), 'cmi5.xml');
    expect(structure).toContain(
      'id="https://hold-the-line.example/courses/demo"',
    );
    expect(structure).toContain(
      '<au id="https://hold-the-line.example/courses/demo/au" moveOn="Passed" masteryScore="0.8"',
    );
    const chosen = textOf(unzipFiles((await packaged('65')).bytes), 'cmi5.xml');
    expect(chosen).toContain('masteryScore="0.65"');
  });

  it('alone may speak to other addresses, and only by https', async () => {
    const page = textOf(unzipFiles((await packaged()).bytes), 'index.html');
    expect(page).toContain("connect-src 'self' https:");
    const { bytes } = await packageDemo(() => undefined, readOptions({}));
    expect(textOf(unzipFiles(bytes), 'index.html')).not.toContain(
      'connect-src',
    );
  });

  it('is not made to report completed alone, which an LMS derives itself', () => {
    expect(() =>
      readOptions({ standard: 'cmi5', status: 'completed' }),
    ).toThrow('--standard cmi5 and --status completed exclude each other.');
  });
});
