import { expect, it } from 'vitest';
import * as german from '../../../src/words/de/workshop/cli/evidence/usage.ts';
import * as english from '../../../src/words/workshop/cli/evidence/usage.ts';

const optionsIn = (usage: string) => [
  ...new Set(usage.match(/--[a-z][a-z0-9-]*/g)),
];

it.each([['evidence', english.evidenceUsage, german.evidenceUsage]])(
  'names the same options of npm run %s in both languages, in lines that a terminal holds',
  (_command, one, other) => {
    expect(optionsIn(one)).toContain('--language');
    expect(optionsIn(other)).toEqual(optionsIn(one));
    const lines = `${one}\n${other}`.split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  },
);
