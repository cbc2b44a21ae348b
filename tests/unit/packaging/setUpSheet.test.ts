import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LMS_SECTIONS } from '../../../src/packaging/lms/sections.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { setUpSheet } from '../../../src/packaging/setUpSheet.ts';
import type { GivenOptions } from '../../../src/packaging/givenOptions.ts';
import { STANDARDS } from '../../../src/packaging/types.ts';
import { packageDemo } from './support.ts';

async function sheetFor(given: GivenOptions) {
  const made = await packageDemo(() => undefined, readOptions(given));
  return { made, sheet: setUpSheet(made) };
}

/** The words of a text, wherever its lines end. */
const inOneLine = (text = '') => text.replace(/\s+/g, ' ');

/** What the course does in a frame, each by the name of its permission. */
const PERMISSIONS = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-downloads',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
];

describe('a set-up sheet', () => {
  it('is named for its zip, and holds its size and SHA-256', async () => {
    const { made, sheet } = await sheetFor({});
    expect(sheet.name).toBe('demo-scorm12-setup.txt');
    expect(sheet.text).toContain(made.sha256);
    expect(sheet.text).toContain(`${made.bytes.length} bytes`);
  });

  it('does not know whether it may replace a package with which it was not compared', async () => {
    const { sheet } = await sheetFor({});
    expect(inOneLine(sheet.text)).toContain(
      'In the place of an earlier package? ----------------------------------- Not known. This package was not compared',
    );
  });

  it('tells an admin of Moodle to require passed, or completed where that is reported', async () => {
    const usual = await sheetFor({});
    expect(usual.sheet.text).toContain('tick Passed as well as Completed');
    const other = await sheetFor({ status: 'completed' });
    expect(other.sheet.text).not.toContain('tick Passed');
    expect(other.sheet.text).toContain('The status that counts: completed.');
  });

  it('keeps SCORM 2004 out of Moodle, and says how it must be set where it goes there all the same', async () => {
    const { sheet } = await sheetFor({ standard: 'scorm2004-4th' });
    expect(sheet.text).toContain('Do not use this package');
    expect(sheet.text).toContain('tick Passed alone');
    expect(sheet.text).not.toContain('as well as Completed');
    expect(inOneLine(sheet.text)).toContain('the time of that visit can');
  });

  it.each(['scorm12', 'scorm2004-4th'])(
    'uses the words of Moodle itself for %s',
    async (standard) => {
      const text = inOneLine((await sheetFor({ standard })).sheet.text);
      for (const words of [
        '"Show activity as complete when conditions are met"',
        '"Add requirements"',
        '"Display course structure in player" (4.5: "content structure"): Disabled.',
        '"Show navigation": No.',
        '"Start a new attempt"',
        'keeps the date of the first pass',
        '"Not attempted", with "-"',
      ])
        expect(text).toContain(words);
    },
  );

  it.each(STANDARDS)(
    'asks for two launches of %s and the report of the LMS, and trusts no yes',
    async (standard) => {
      const text = inOneLine((await sheetFor({ standard })).sheet.text);
      const test = text.slice(text.indexOf('The self-test'));
      for (const words of ['given', 'accepted', 'confirmed'])
        expect(test).toContain(words);
      expect(test).toContain('launch again in the same browser');
      expect(test).toContain("the LMS's own report");
    },
  );

  it('names every permission that a sandboxed frame must give, as the long form does', async () => {
    const { sheet } = await sheetFor({});
    const guide = readFileSync('docs/lms-admins.md', 'utf8');
    const wanted = [sheet.text, guide].map((text) =>
      /sandbox="([^"]*)"/.exec(text)?.[1]?.split(/\s+/),
    );
    expect(wanted).toEqual([PERMISSIONS, PERMISSIONS]);
    for (const each of PERMISSIONS) expect(guide).toContain(`| \`${each}\``);
  });

  it('warns of a pass mark that Moodle judges by', async () => {
    const { sheet } = await sheetFor({ mastery: '80' });
    expect(sheet.text).toContain('becomes failed');
    expect((await sheetFor({})).sheet.text).not.toContain('becomes failed');
  });
});

describe('the sections of a set-up sheet', () => {
  const NAMES = [
    'The package',
    'In the place of an earlier package?',
    'Moodle',
    'SCORM Cloud',
    'Docebo',
    'Cornerstone',
    'SAP SuccessFactors Learning',
    'TalentLMS',
    'Canvas',
    'Blackboard',
    'Brightspace',
    'Absorb',
    'Any other LMS',
    'The self-test in two minutes',
  ];
  const SCORM_2004 = ['scorm2004-4th', 'scorm2004-3rd'];
  const REFUSED: Record<string, string[]> = {
    Moodle: [...SCORM_2004, 'cmi5'],
    Docebo: ['scorm2004-4th'],
    Cornerstone: ['scorm2004-4th'],
    TalentLMS: SCORM_2004,
  };

  /** The sections by their headings, which are underlined. */
  function sections(text: string): Map<string, string> {
    const parts = text.split(/^(.+)\n-{3,}\n/m).slice(1);
    return new Map(
      parts.flatMap((part, at) =>
        at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [],
      ),
    );
  }

  it.each(STANDARDS)(
    'are there for every LMS, and keep %s out where a document rules it out',
    async (standard) => {
      const { sheet } = await sheetFor({ standard });
      const found = sections(sheet.text);
      expect([...found.keys()]).toEqual(NAMES);
      const refusing = [...found].flatMap(([name, text]) =>
        text.includes('Do not use this package') ? [name] : [],
      );
      expect(refusing).toEqual(
        Object.keys(REFUSED).filter((name) =>
          REFUSED[name]?.includes(standard),
        ),
      );
    },
  );

  it.each(STANDARDS)(
    'cite a document for %s, or say that none was found and whom to ask',
    async (standard) => {
      const { sheet } = await sheetFor({ standard });
      for (const name of NAMES.slice(3, -2))
        expect(inOneLine(sections(sheet.text).get(name)), name).toMatch(
          /See https:\/\/|We have found no public document that says .*: ask the support of/,
        );
    },
  );

  it('send an admin of Docebo to the 3rd edition', async () => {
    const { sheet } = await sheetFor({ standard: 'scorm2004-4th' });
    expect(sections(sheet.text).get('Docebo')).toContain(
      'Make the package of SCORM 2004, 3rd edition.',
    );
  });

  it('claim nothing of cmi5 where no document was found', async () => {
    const { sheet } = await sheetFor({ standard: 'cmi5' });
    const silent = ['Docebo', 'Canvas', 'Blackboard', 'Brightspace', 'Absorb'];
    for (const name of silent)
      expect(inOneLine(sections(sheet.text).get(name))).toContain(
        `- We have found no public document that says whether it takes cmi5: ask the support of ${name}.`,
      );
    expect(sections(sheet.text).get('TalentLMS')).toContain(
      '- TalentLMS takes cmi5.',
    );
  });

  it('stay within 100 characters a line, but for addresses', async () => {
    for (const standard of STANDARDS) {
      const { sheet } = await sheetFor({ standard });
      const long = sheet.text
        .split('\n')
        .filter((line) => line.length > 100 && !line.includes('https://'));
      expect(long).toEqual([]);
    }
  });

  it('for one LMS holds its settings and no other, with those of any LMS where its own say little', async () => {
    const { made } = await sheetFor({});
    const moodle = setUpSheet(made, 'moodle').text;
    expect(moodle).toContain('\nMoodle\n------\n');
    expect(moodle).toContain('The self-test in two minutes');
    expect(moodle).not.toMatch(/Docebo|In any LMS|Any other LMS/);
    const docebo = setUpSheet(made, 'docebo').text;
    expect(docebo).toContain('\nDocebo\n------\n');
    expect(docebo).toContain('\nIn any LMS\n');
    expect(docebo).not.toContain('Moodle\n------');
  });

  it('names the LMSs that it knows where it is asked for another', async () => {
    const { made } = await sheetFor({});
    expect(() => setUpSheet(made, 'Moodel')).toThrow('no LMS called "Moodel"');
    for (const { id } of LMS_SECTIONS)
      expect(setUpSheet(made, id).text).toContain(made.sha256);
    expect(new Set(LMS_SECTIONS.map(({ id }) => id)).size).toBe(
      LMS_SECTIONS.length,
    );
  });
});
