import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import {
  elementById,
  ownText,
  parseHtml,
} from '../../../src/packaging/html.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import type { AuthoredFiles } from '../../../src/packaging/policy/authoredFiles.ts';
import type { Files } from '../../../src/ground/files.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { packageDemo, schemas, textOf } from './support.ts';

/** The hash that the session looks for: that of the course's data in the page. */
function hashInPage(files: Files): string {
  const block = elementById(parseHtml(textOf(files, 'index.html')), 'course');
  const data: unknown = JSON.parse(block ? ownText(block) : '');
  return /"hash":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? 'no hash';
}

describe('the file that tells whether the LMS is there', () => {
  it.each(['scorm12', 'scorm2004-4th', 'scorm2004-3rd', 'cmi5'] as const)(
    'holds the release that the page names, in a package for %s',
    async (standard) => {
      const made = await packageDemo(undefined, readOptions({ standard }));
      const files = unzipFiles(made.bytes);
      expect(textOf(files, 'here.txt')).toBe('1.2.0+0a1b2c3d\n');
      expect(hashInPage(files)).toBe('0a1b2c3d');
    },
  );

  it('is listed among the files of the package', async () => {
    const files = unzipFiles((await packageDemo()).bytes);
    expect(textOf(files, 'imsmanifest.xml')).toContain('href="here.txt"');
  });
});

describe('under another policy', () => {
  const course = 'mfa-exceptions';
  const block = {
    id: course,
    title: 'T',
    version: '1.0.0',
    release: { version: '1.0.0', hash: 'aaaaaaaa' },
    check: { items: ['exception_elements'], pass: 80, draw: 15, lesson: [] },
    deskwork: { rule: { maxDays: 90 } },
  };
  const site = new Map(
    Object.entries({
      [`${course}.html`]: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<script type="application/json" id="course" data-fetch="/${course}/items.00000000.json /${course}/cases.11111111.json">${JSON.stringify(block)}</script>
</head><body><p>Release <span data-release>1.0.0+aaaaaaaa</span></p></body></html>`,
      [`${course}/items.00000000.json`]: '{"items":[],"keys":[]}',
      [`${course}/cases.11111111.json`]: '{"cases":[],"policy":{}}',
      [`${course}/release.json`]: JSON.stringify({
        title: 'T',
        course,
        release: block.release,
        bank: { objectives: [{ id: 'exceptions', text: 'Explain.' }] },
      }),
    }).map(([path, text]) => [path, encodeText(text)]),
  );
  let authored: AuthoredFiles;
  beforeAll(async () => {
    authored = (await readContent('content')).filter(
      ({ path }) => !path.includes('job-aids') && !path.includes('/site/'),
    );
  });

  it('holds the release of that policy, as the page does', async () => {
    const policy = authored.find(({ path }) => path === 'content/policy.yaml');
    const text = policy?.text.replace('maxDays: 90', 'maxDays: 30') ?? '';
    const made = packageCourse({
      files: site,
      course,
      options: { ...readOptions({}), policy: { name: 'ours.yaml', text } },
      schemas: await schemas(),
      authored,
    });
    const files = unzipFiles(made.bytes);
    const hash = hashInPage(files);
    expect(hash).toMatch(/^aaaaaaaa\.[0-9a-f]{8}$/);
    expect(textOf(files, 'here.txt')).toBe(`1.0.0+${hash}\n`);
  });
});
