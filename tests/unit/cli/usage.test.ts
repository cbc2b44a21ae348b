import { expect, it } from 'vitest';
import * as cardsIn from '../../../src/words/de/workshop/cli/cards.ts';
import * as evidenceIn from '../../../src/words/de/workshop/cli/evidence/usage.ts';
import * as releaseIn from '../../../src/words/de/workshop/cli/package/release.ts';
import * as packageIn from '../../../src/words/de/workshop/cli/package/usage.ts';
import * as startIn from '../../../src/words/de/workshop/cli/start.ts';
import * as cards from '../../../src/words/workshop/cli/cards.ts';
import * as evidence from '../../../src/words/workshop/cli/evidence/usage.ts';
import * as release from '../../../src/words/workshop/cli/package/release.ts';
import * as packages from '../../../src/words/workshop/cli/package/usage.ts';
import * as start from '../../../src/words/workshop/cli/start.ts';

const optionsIn = (usage: string) => [
  ...new Set(usage.match(/--[a-z][a-z0-9-]*/g)),
];

it.each([
  ['evidence', evidence.evidenceUsage, evidenceIn.evidenceUsage],
  ['package', packages.packageUsage, packageIn.packageUsage],
  ['cards', cards.cardsUsage, cardsIn.cardsUsage],
  ['check', packages.checkUsage, packageIn.checkUsage],
  ['start', start.startUsage, startIn.startUsage],
  ['release', release.releaseUsage, releaseIn.releaseUsage],
])(
  'names the same options of %s in both languages, in lines that a terminal holds',
  (_command, one, other) => {
    expect(optionsIn(one)).toContain('--language');
    expect(optionsIn(other)).toEqual(optionsIn(one));
    const lines = `${one}\n${other}`.split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  },
);
