import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../../src/evidence/collect/sourceFiles.ts';
import { controlMapping } from '../../../src/evidence/writing/pack/controlMapping.ts';
import { packEvidence } from '../../../src/evidence/writing/pack/packEvidence.ts';
import { reportBody } from '../../../src/evidence/writing/report/reportBody.ts';
import { madeWith } from '../../../src/words/workshop/evidence/writing/frame.ts';
import { TOOL_VERSION } from '../../../src/evidence/writing/tables/tool.ts';
import { encodeText, sha256Hex } from '../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { sampleReport } from './sampleReport.ts';

function given(file: string, text = file, size = text.length) {
  const bytes = encodeText(text);
  return {
    file,
    sha256: sha256Hex(bytes),
    input: {
      name: file,
      size,
      async *pieces() {
        yield await Promise.resolve(bytes.subarray(0, 2));
        yield bytes.subarray(2);
      },
    },
  };
}

async function packed(...[files, because]: Parameters<typeof sourceFiles>) {
  const pack = await packEvidence({
    evidence: { report: sampleReport(), records: [] },
    releases: [],
    files: [],
    sources: sourceFiles(files, because),
  });
  const text = new TextDecoder();
  return new Map(
    [...unzipFiles(pack)].map(([name, bytes]) => [name, text.decode(bytes)]),
  );
}

describe('the files that were read', () => {
  it('stand in the pack as they were given, each once, whatever their names', async () => {
    const files = [
      given('grades.txt', 'a,b'),
      given('grades again.txt', 'a,b'),
      given('../Größe 1.csv', 'c'),
      given('gr_sse.csv', 'one'),
      given('GR_SSE.csv', 'two'),
      given('....', 'dots'),
    ];
    const pack = await packed(files, null);
    const names = [...pack.keys()].filter((name) => name.startsWith('source/'));
    expect(names.toSorted()).toEqual(
      [
        'source/Gr_e_1.csv',
        'source/file',
        `source/${files[4]?.sha256.slice(0, 8)}-GR_SSE.csv`,
        `source/${files[3]?.sha256.slice(0, 8)}-gr_sse.csv`,
        'source/grades_again.txt',
      ].toSorted(),
    );
    expect(pack.get('source/grades_again.txt')).toBe('a,b');
    expect(pack.get('SHA256SUMS')).toContain(
      `${files[0]?.sha256}  source/grades_again.txt`,
    );
    expect(pack.get('README.txt')).toContain(
      'a file that the report was made from, as it was given',
    );
    const turned = await packed(files.toReversed(), null);
    expect(turned.get('SHA256SUMS')).toBe(pack.get('SHA256SUMS'));
  });

  it.each([
    ['names', 'names are not shown in this report'],
    ['asked', 'whoever made the pack left them out'],
  ] as const)(
    'stay out because of %s, which README.txt says',
    async (why, says) => {
      const pack = await packed([given('grades.txt')], why);
      expect([...pack.keys()].join()).not.toContain('source/');
      expect(pack.get('README.txt')).toContain(says);
    },
  );

  it('stays out where it is too large, and is named', async () => {
    const pack = await packed([given('grades.txt', 'a', 65_000_000)], null);
    expect([...pack.keys()].join()).not.toContain('source/');
    expect(pack.get('README.txt')).toContain(
      'grades.txt, a file that was read: it has 65 MB',
    );
  });
});

describe('what an auditor looks for', () => {
  const text = reportBody(sampleReport())
    .markup.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

  it('stands on the first page: who made it, who reviewed it, of which day, with what', () => {
    expect(text).toContain(
      `Prepared by Ruth Bell Reviewed by Not said Exports made on 23 November 2026 Made with ${madeWith(TOOL_VERSION)}`,
    );
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(TOOL_VERSION).toBe(version);
  });

  it('has no pages of learning points, which are a file of the pack', async () => {
    expect(text).not.toContain('Log every reset.');
    const pack = await packed([], null);
    expect(pack.get('learning-points.html')).toContain('Log every reset.');
  });

  it('has the clauses on competence and awareness, and the bad figure beside the good one', () => {
    const controls = controlMapping(sampleReport());
    expect(controls.slice(0, 2).map(({ control }) => control)).toEqual([
      '7.2',
      '7.3',
    ]);
    const bears = controls.flatMap((one) => one.bears);
    for (const one of bears.filter((it) => it.includes('verified before')))
      expect(one).toContain('ended unsafe: 11 of 120');
    for (const one of bears.filter((it) => it.includes('completed 37 of 47')))
      expect(one).toContain(
        'overdue 4, expired 2, failed 1; 3 of 252 rows not read',
      );
    expect(bears.join()).toContain('1 line with a cell that could not be read');
  });

  it('has what could not be read beside the figure that it touches', () => {
    expect(text).toContain('37 of 47 people; 3 rows were not read');
    expect(text).toContain('in 2 sheets; 1 line not read in full');
  });
});
