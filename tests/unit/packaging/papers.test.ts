import { describe, expect, it } from 'vitest';
import { fileLists } from '../../../src/build/closure.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { DEFAULTS, fakeSite, schemas, textOf } from './support.ts';

const PAGE = (body: string, head = '') =>
  encodeText(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>P</title><meta http-equiv="content-security-policy" content="script-src 'sha256-x'">${head}<script type="module" src="/assets/site.js"></script></head><body><header data-site-only><a href="/">Home</a></header>${body}</body></html>`,
  );

/** The tiny site, whose course links to a list of papers and to one of them. */
async function siteWithPapers(): Promise<Map<string, Uint8Array>> {
  const site = await fakeSite();
  const html = textOf(site, 'demo.html').replace(
    '</body>',
    '<a href="/papers/card.html" target="_blank" data-take-along>Card</a></body>',
  );
  site.set('demo.html', encodeText(html));
  site.set('assets/site.js', encodeText('self.site = 1;'));
  site.set('assets/paper.css', encodeText('.paper{color:red}'));
  site.set(
    'papers/card.html',
    PAGE(
      '<a href="/papers.html">All</a><a data-site-only href="/papers/card.docx" download>Edit</a>',
      '<link rel="stylesheet" href="/assets/paper.css">',
    ),
  );
  site.set('papers/card.docx', encodeText('PK'));
  site.set('papers.html', PAGE('<a href="/papers/card.html">Card</a>'));
  return site;
}

async function packaged(options = DEFAULTS) {
  const site = await siteWithPapers();
  const [list] = fileLists(site);
  const files = new Map(
    (list?.files ?? []).map(({ path }) => [
      path,
      site.get(path) ?? new Uint8Array(),
    ]),
  );
  const { bytes } = packageCourse({
    files,
    course: 'demo',
    options,
    schemas: await schemas(),
  });
  return unzipFiles(bytes);
}

describe('the papers of a package', () => {
  it('come along with what they load and the papers that they lead to, and nothing of the website', async () => {
    const files = await packaged();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'assets/paper.css',
        'papers.html',
        'papers/card.html',
      ]),
    );
    for (const path of ['assets/site.js', 'papers/card.docx', 'other.html'])
      expect(files.has(path), path).toBe(false);
  });

  it('lead to each other from wherever the package lies, run no scripts, and have its security policy', async () => {
    const files = await packaged();
    const card = textOf(files, 'papers/card.html');
    expect(card).toContain('href="../papers.html"');
    expect(card).toContain('href="../assets/paper.css"');
    expect(card).not.toMatch(/<script|<header|sha256-x/);
    expect(card).toContain("default-src 'self'; base-uri 'none'");
    expect(textOf(files, 'index.html')).toContain('href="./papers/card.html"');
  });

  it('pass the lint, which still minds a link back into the course', async () => {
    const files = await packaged();
    expect(lintPackage(files)).toEqual([]);
    const card = textOf(files, 'papers/card.html');
    const broken = new Map(files).set(
      'papers/card.html',
      encodeText(card.replace('../papers.html', '../index.html')),
    );
    expect(
      lintPackage(broken).map(({ rule, file, what }) => [rule, file, what]),
    ).toEqual([
      [
        'leaves-course',
        'papers/card.html',
        'The link to ../index.html opens in the same window.',
      ],
    ]);
  });

  it("wear the organisation's colour", async () => {
    const files = await packaged({ ...DEFAULTS, accent: '#0b5a68' });
    expect(textOf(files, 'papers/card.html')).toMatch(
      /<link rel="stylesheet" href="\.\.\/theme\.\w+\.css">/,
    );
  });
});
