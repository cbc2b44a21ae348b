import { packageSite } from '../../../src/build/packageSite.ts';
import { sha256Hex } from '../../../src/ground/bytes.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { downloaded } from '../download.ts';
import { focusIsOn, press, write } from '../hands.ts';
import type { Play } from './play.ts';

const TITLE = 'MFA at Tarnbrook';

/** The package page makes the very bytes that Node makes. */
export const packagePage: Play = {
  name: 'package',
  shows:
    'the package page makes the package that the command makes, byte by byte',
  async run({ tab, site, downloads }) {
    const [made] = await packageSite(
      'dist/site',
      readOptions({ title: TITLE }),
      'mfa-exceptions',
    );
    if (!made) throw new Error('There is no course in dist/site.');
    await tab.open(`${site}/package.html`);
    await write(tab, 'Title in the LMS', TITLE);
    await press(tab, 'button', 'Make the package');
    await focusIsOn(tab, 'Your package is ready');
    await press(tab, 'link', made.name);
    const sum = sha256Hex(await downloaded(downloads, made.name));
    if (sum !== made.sha256)
      throw new Error(`The package has ${sum}, and not ${made.sha256}.`);
  },
};
