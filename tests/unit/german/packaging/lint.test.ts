import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../../src/build/readSite.ts';
import type { Finding } from '../../../../src/packaging/lint/finding.ts';
import { lintPackage } from '../../../../src/packaging/lint/lintPackage.ts';
import { FIXTURES } from '../../packaging/support.ts';

const MAKERS = ['packages', 'packages/cmi5'].map((path) =>
  join(FIXTURES, path),
);
const BROKEN = MAKERS.flatMap((home) =>
  readdirSync(join(home, 'broken'))
    .sort()
    .map((name): [name: string, home: string] => [name, home]),
);

/** What is found in a sound package with the broken sample's files in place of its own. */
async function foundIn(name: string, home: string): Promise<Finding[]> {
  const sound = await readSite(join(home, 'valid'));
  const changed = await readSite(join(home, 'broken', name));
  return lintPackage(new Map([...sound, ...changed]));
}

/** Names of files, tags, attributes and what a parser says are the same in every language. */
const CODE = /<[^>]*>|\S*=("|')[^"']*\1|„[^“]*“|\S*[./\\:_]\S+|Der Grund: .*/gu;
const ENGLISH =
  /\b(?:the|and|or|with|is|are|no|not|has|have|it|its|of|on|which|from|that|there|holds|says|write|leave)\b/iu;

describe('on the German page', () => {
  it.each(BROKEN)('what is wrong with %s is said in German', async (...at) => {
    const findings = await foundIn(...at);
    expect(findings).not.toEqual([]);
    for (const { what, why, fix } of findings)
      for (const text of [what, why, fix]) {
        expect(text).toMatch(/[.)…]$/);
        expect(text.replace(CODE, '')).not.toMatch(ENGLISH);
      }
  });

  it('a value and the choices are told as German tells them', async () => {
    const [scorm = '', cmi5 = ''] = MAKERS;
    expect(await foundIn('schema-version-spaces', scorm)).toMatchObject([
      {
        what: '<schemaversion> enthält „ 1.2 “.',
        why: 'LMS vergleichen den Text, wie er dasteht, um den Standard zu wählen.',
      },
    ]);
    expect(await foundIn('launch-method-other', cmi5)).toMatchObject([
      {
        fix: 'Schreiben Sie AnyWindow oder OwnWindow, oder lassen Sie es weg: Dann gilt AnyWindow.',
      },
    ]);
  });
});
