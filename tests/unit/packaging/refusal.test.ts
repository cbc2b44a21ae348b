import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../src/ground/bytes.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import {
  DEFAULTS,
  fakeClosure,
  inHtml,
  packageDemo,
  refusal,
  type Change,
} from './support.ts';

describe('packaging refuses', () => {
  it.each<[string, Change, string]>([
    [
      'a link to another page of the site',
      inHtml(' data-site-only="text"', ''),
      '[relative-urls] index.html: /other starts at',
    ],
    [
      'an outside script',
      inHtml(
        '<h1>',
        '<script src="https://cdn.example.org/a.js"></script><h1>',
      ),
      '[external-requests]',
    ],
    [
      'a style attribute',
      inHtml('<h1>', '<h1 style="color:red">'),
      '[inline-code]',
    ],
    [
      'a picture written into the page',
      inHtml('/assets/template.D4.png', 'data:image/gif;base64,AA'),
      '[data-urls]',
    ],
    [
      'a file that is not there',
      (site) => site.delete('assets/shared.B4.js'),
      './shared.B4.js, which is not in the zip',
    ],
    [
      'a name that LMSs refuse',
      (site) => site.set('assets/a b.png', new Uint8Array()),
      '[names] assets/a b.png',
    ],
    [
      'a module that Moodle does not serve',
      (site) => site.set('assets/a.mjs', new Uint8Array()),
      '.mjs',
    ],
  ])('%s, with the rule and the file', async (_what, change, why) => {
    expect(await refusal(() => packageDemo(change))).toContain(why);
  });

  it.each<[string, Change, string]>([
    [
      'no document',
      (site) => site.delete('demo.html'),
      'The built site has no demo.html.',
    ],
    [
      'no release information',
      (site) => site.delete('demo/release.json'),
      'has no demo/release.json',
    ],
    [
      'broken release information',
      (site) => site.set('demo/release.json', encodeText('[1]')),
      'release information of the course cannot be read',
    ],
    [
      'no course data',
      inHtml('id="course"', 'id="other"'),
      'demo.html is not a course document',
    ],
    [
      'broken course data',
      inHtml('"version":"1.2.0","release"', '"release"'),
      'The #course block in demo.html cannot be read',
    ],
    [
      'a broken script',
      (site) => site.set('assets/client.B2.js', encodeText('import {')),
      'assets/client.B2.js holds a script that cannot be read',
    ],
    [
      'a home page in the course',
      (site) => site.set('release.json', encodeText('{}')),
      'would both become release.json',
    ],
  ])('%s', async (_what, change, message) => {
    expect(await refusal(() => packageDemo(change))).toContain(message);
  });

  it.each(['../demo', 'Demo', 'de mo', '1demo', 'demo-'])(
    'the course id %s',
    async (course) => {
      const site = await fakeClosure();
      expect(() =>
        packageCourse({
          files: site,
          course,
          options: DEFAULTS,
          schemas: new Map(),
        }),
      ).toThrow('cannot be packaged');
    },
  );
});
