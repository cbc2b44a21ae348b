import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import {
  packEvidence,
  type PackInput,
} from '../../../../../src/evidence/writing/pack/packEvidence.ts';
import { decodeText, encodeText } from '../../../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../../../src/ground/zip/unzip.ts';
import { sampleRecord } from '../../sample.ts';
import { emptyReport, sampleReport } from '../../sampleReport.ts';

const records = [
  sampleRecord(),
  sampleRecord({ attempt: 2 }),
  sampleRecord({ learnerId: 'b.osei', learnerName: 'Ben Osei' }),
  // Told apart by nothing but what they hold.
  sampleRecord({ learnerId: null, learnerName: 'Kim', seconds: 10 }),
  sampleRecord({ learnerId: null, learnerName: 'Kim', seconds: 20 }),
];

function releaseBytes(change: object = {}): Uint8Array {
  return encodeText(
    JSON.stringify({
      course: 'mfa-exceptions',
      release: { version: '1.0.0', hash: 'ab12cd34' },
      ...change,
    }),
  );
}

function sampleInput(change: Partial<PackInput> = {}): PackInput {
  return {
    evidence: { report: sampleReport(), records },
    releases: [releaseBytes()],
    files: [{ name: 'settings.json', bytes: encodeText('{}\n') }],
    ...change,
  };
}

/** What is in the pack, by name. */
async function filesIn(input: PackInput): Promise<Map<string, Uint8Array>> {
  return new Map(unzipFiles(await packEvidence(input)));
}

async function textIn(input: PackInput, name: string): Promise<string> {
  return decodeText((await filesIn(input)).get(name) ?? new Uint8Array());
}

test('holds the report, the records in three forms, the tables, the release and the sums', async () => {
  const zip = unzipFiles(await packEvidence(sampleInput()));
  expect([...zip.keys()]).toEqual([
    'README.txt',
    'calls.csv',
    'controls.csv',
    'controls.html',
    'distributions.csv',
    'findings.csv',
    'items.csv',
    'learning-points.html',
    'method.html',
    'objectives.csv',
    'people.csv',
    'records.csv',
    'records.json',
    'records.xlsx',
    'release/mfa-exceptions-1.0.0+ab12cd34.json',
    'releases.csv',
    'report.html',
    'roster.csv',
    'settings.json',
    'sources.csv',
    'units.csv',
    'unreadable.csv',
    'SHA256SUMS',
  ]);
  expect(zip.get('release/mfa-exceptions-1.0.0+ab12cd34.json')).toEqual(
    releaseBytes(),
  );
});

test('gives the same bytes whatever the order of records, releases and files', async () => {
  const second = releaseBytes({ release: { version: '1.1.0', hash: 'ff' } });
  const extra = { name: 'mapping.json', bytes: encodeText('[]') };
  const input = sampleInput();
  const one = await packEvidence({
    ...input,
    releases: [...input.releases, second],
    files: [...input.files, extra],
  });
  const other = await packEvidence({
    evidence: { ...input.evidence, records: records.toReversed() },
    releases: [second, ...input.releases],
    files: [extra, ...input.files],
  });
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('has a sum for every file, as sha256sum -c reads them', async () => {
  const files = await filesIn(sampleInput());
  const sums = decodeText(files.get('SHA256SUMS') ?? new Uint8Array());
  const lines = [...files]
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => {
      const sum = createHash('sha256').update(bytes).digest('hex');
      return `${sum}  ${name}\n`;
    });
  expect(sums).toBe(lines.join(''));
});

test('says in its readme what every file is', async () => {
  const readme = await textIn(sampleInput(), 'README.txt');
  expect(readme).toContain('settings.json');
  expect(readme).toMatch(/records\.xlsx +the attempts and the people/);
  expect(readme).toMatch(/Left out\n-+\nNothing\./);
});

describe('hidden names', () => {
  const evidence = { report: sampleReport({ names: 'hidden' }), records };

  test('leave no list of people and no records in the pack', async () => {
    const files = await filesIn(sampleInput({ evidence }));
    const names = [...files.keys()];
    expect(
      names.filter((name) => /^(people|records|roster)/.test(name)),
    ).toEqual([]);
    for (const [name, bytes] of files)
      expect(decodeText(bytes), name).not.toMatch(/Ben Osei|b\.osei|f\.ito/);
  });

  test('are given as the reason in the readme', async () => {
    expect(await textIn(sampleInput({ evidence }), 'README.txt')).toContain(
      'names are hidden in this report',
    );
  });
});

describe('names of added files', () => {
  test.each([
    '../x.json',
    '/etc/x',
    'a/../b',
    '.hidden',
    'a\\b',
    '',
    'report.html',
    'SHA256SUMS',
    'README.txt',
  ])('are refused when they are %j', async (name) => {
    const files = [{ name, bytes: new Uint8Array() }];
    await expect(packEvidence(sampleInput({ files }))).rejects.toThrow(
      `The file ${JSON.stringify(name)} cannot be added to the pack.`,
    );
  });

  test('are refused when two files have the same', async () => {
    const file = { name: 'mapping.json', bytes: new Uint8Array() };
    await expect(
      packEvidence(sampleInput({ files: [file, file] })),
    ).rejects.toThrow('mapping.json');
  });
});

describe('release files', () => {
  async function names(...releases: Uint8Array[]): Promise<string[]> {
    const files = await filesIn(sampleInput({ releases }));
    return [...files.keys()].filter((name) => name.startsWith('release/'));
  }

  test('stand once when the same file is given twice', async () => {
    expect(await names(releaseBytes(), releaseBytes())).toHaveLength(1);
  });

  test('of the same release but of two packages are told apart by their sums', async () => {
    const found = await names(releaseBytes(), releaseBytes({ package: 1 }));
    expect(new Set(found).size).toBe(2);
    for (const name of found)
      expect(name).toMatch(/1\.0\.0\+ab12cd34-[0-9a-f]{8}\.json$/);
  });

  test('that cannot be read, or name a way out of the folder, have a name of our own', async () => {
    const found = await names(
      encodeText('no JSON'),
      releaseBytes({ course: '../../x' }),
    );
    for (const name of found)
      expect(name).toMatch(/^release\/release-[0-9a-f]{8}\.json$/);
  });
});

test('says for each control what bears on it and what it cannot show, and never that it is met', async () => {
  const controls = await textIn(sampleInput(), 'controls.csv');
  for (const control of [
    'A.5.1',
    'A.5.15',
    'A.5.16',
    'A.5.17',
    'A.5.18',
    'A.6.3',
    'A.8.2',
    'A.8.5',
    'A.8.15',
    'PR.AA-01',
    'PR.AA-02',
    'PR.AA-03',
    'PR.AA-05',
    'PR.AT-01',
    'Cyber Essentials v3.3',
    'PCI DSS 4.0.1',
    '8.3.3',
    '8.5.1',
    '500.12',
    'SP 800-63B-4',
  ])
    expect(controls).toContain(control);
  expect(controls).toContain('A register does not rescue an assessment.');
  expect(controls).toContain('completed 37 of 47 (78.7%)');
  expect(controls).not.toMatch(/fulfil|compl(?:y|ies|iant)|satisf|\bmeets\b/i);
});

test('says where nothing bears on a control', async () => {
  const evidence = { report: emptyReport(), records: [] };
  const controls = await textIn(sampleInput({ evidence }), 'controls.csv');
  expect(controls).toContain('Nothing: no practice call is in the records.');
  expect(controls).toContain('Nothing: no exception register');
});

test('gives the rules and what is unknown in full, however many there are', async () => {
  const { evidence } = sampleInput();
  const rules = Array.from(
    { length: 12 },
    (_, at) =>
      `Rule ${at} of the report stands here in full, to its last word.`,
  );
  const report = { ...evidence.report, method: rules, notices: rules };
  const page = await textIn(
    sampleInput({ evidence: { ...evidence, report } }),
    'method.html',
  );
  for (const rule of rules) expect(page.split(rule)).toHaveLength(3);
});
