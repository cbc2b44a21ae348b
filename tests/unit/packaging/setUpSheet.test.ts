import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/packaging/options.ts';
import { setUpSheet } from '../../../src/packaging/setUpSheet.ts';
import type { GivenOptions } from '../../../src/packaging/givenOptions.ts';
import { packageDemo } from './support.ts';

async function sheetFor(given: GivenOptions) {
  const made = await packageDemo(() => undefined, readOptions(given));
  return { made, sheet: setUpSheet(made) };
}

describe('a set-up sheet', () => {
  it('is named for its zip, and holds its size and SHA-256', async () => {
    const { made, sheet } = await sheetFor({});
    expect(sheet.name).toBe('demo-scorm12-setup.txt');
    expect(sheet.text).toContain(made.sha256);
    expect(sheet.text).toContain(`${made.bytes.length} bytes`);
  });

  it('tells an admin of Moodle to require passed, or completed where that is reported', async () => {
    const usual = await sheetFor({});
    expect(usual.sheet.text).toContain('tick Passed as well as Completed');
    const other = await sheetFor({ status: 'completed' });
    expect(other.sheet.text).not.toContain('tick Passed');
    expect(other.sheet.text).toContain('The status that counts: completed.');
  });

  it('keeps SCORM 2004 out of Moodle', async () => {
    const { sheet } = await sheetFor({ standard: 'scorm2004-4th' });
    expect(sheet.text).toContain('Do not use this package');
  });

  it('warns of a pass mark that Moodle judges by', async () => {
    const { sheet } = await sheetFor({ mastery: '80' });
    expect(sheet.text).toContain('becomes failed');
    expect((await sheetFor({})).sheet.text).not.toContain('becomes failed');
  });
});
