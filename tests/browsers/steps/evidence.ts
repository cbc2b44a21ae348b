import { resolve } from 'node:path';

import { decodeText, sha256Hex } from '../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { downloaded } from '../download.ts';
import { control, focusIsOn, give, press, textOf } from '../hands.ts';
import { until } from '../until.ts';
import type { Play } from './play.ts';

const EXPORT = 'moodle41-scorm-basic.txt';

/** The evidence page reads an export, asks what it leaves open, and makes a pack. */
export const evidencePage: Play = {
  name: 'evidence',
  shows:
    'the evidence page asks what an export leaves open, and makes the pack',
  async run({ tab, site, downloads }) {
    await tab.open(`${site}/records.html`);
    const path = resolve('tests/fixtures/evidence', EXPORT);
    await give(tab, 'Exports, exception register, reset log', path);
    await press(tab, 'button', 'Make the pack');
    await focusIsOn(tab, 'Say what the files do not');
    const zone = await control(tab, 'combobox', 'Time zone of the times');
    await zone.pick('Europe/London');
    await press(tab, 'button', 'Go on');
    const title = await control(tab, 'combobox', 'Course module');
    await title.pick('This course');
    await press(tab, 'button', 'Go on');
    await focusIsOn(tab, 'Your report is ');
    // Named for the day of the report, which is today in the report's own time zone.
    const name = await until('the name of the pack', async () => {
      const [found] = /evidence-[\d-]+\.zip/.exec(await textOf(tab)) ?? [];
      return found ?? null;
    });
    await press(tab, 'link', name);
    requireSound(await downloaded(downloads, name));
  },
};

/** Throws unless every file of the pack is the one that its list of sums names. */
function requireSound(zip: Uint8Array): void {
  const files = unzipFiles(zip);
  const sums = decodeText(files.get('SHA256SUMS') ?? new Uint8Array());
  const lines = sums.split('\n').filter((line) => line !== '');
  if (lines.length === 0) throw new Error('The pack has no sums.');
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    const bytes = files.get(name);
    if (!bytes || sha256Hex(bytes) !== sum)
      throw new Error(`${name} of the pack is not what its sum says.`);
  }
}
