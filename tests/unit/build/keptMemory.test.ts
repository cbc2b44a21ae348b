import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptMemory } from '../../../src/build/keptMemory.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';
import { brokenContent, validContent, withEdit } from '../checks/fixtures.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-memory-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A check with what the folder holds, and what had to be found anew. */
function checked(files: readonly SourceFile[], rules = 'rules') {
  const memory = keptMemory(folder, rules);
  const found: string[] = [];
  const { findings, desks } = checkAllCourses(files, 'content', null, {
    ...memory,
    keep(kind, from, what) {
      found.push(kind);
      memory.keep(kind, from, what);
    },
  });
  const proofs = desks.flatMap((desk) => desk.proofs.map((it) => it.found));
  return { findings, proofs, found };
}

const entries = async () =>
  (await readdir(join(folder, 'rules'))).map((name) =>
    join(folder, 'rules', name),
  );

describe('what is kept of a check', () => {
  it('proves nothing twice, and says the same', async () => {
    const first = checked(await brokenContent('case-proof'));
    const second = checked(await brokenContent('case-proof'));
    expect(new Set(first.found)).toEqual(new Set(['exploration']));
    expect(second.found).toEqual([]);
    expect(second.findings).toEqual(first.findings);
    expect(second.findings).not.toEqual([]);
    expect(second.proofs).toEqual(first.proofs);
  });

  it('lets a case that was made wrong be found, and proves no other again', async () => {
    const sound = checked(await validContent());
    expect(sound.findings).toEqual([]);
    const broken = checked(await brokenContent('case-proof'));
    // All of the broken course, without what the sound one has shown already.
    const all = checked(await brokenContent('case-proof'), 'other').found;
    expect(broken.found.length).toBeGreaterThan(0);
    expect(broken.found.length).toBeLessThan(all.length);
    expect(broken.findings.map(({ rule }) => rule)).toContain('case-proof');
  });

  it('proves all again under another policy', async () => {
    const files = await validContent();
    const { found } = checked(files);
    const stricter = withEdit(
      files,
      'content/policy.yaml',
      'minAgeDays: 30',
      'minAgeDays: 31',
    );
    expect(found.length).toBeGreaterThan(0);
    expect(checked(stricter).found).toEqual(found);
  });

  it('recalls nothing that other rules have found, and forgets it', async () => {
    const files = await validContent();
    const { found } = checked(files, 'before');
    expect(checked(files, 'after').found).toEqual(found);
    expect(await readdir(folder)).toEqual(['after']);
  });

  it.each([
    ['changed', (text: string) => text.replace('"good":0', '"good":9')],
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['no proof', () => `${'0'.repeat(64)}\n{}`],
  ])('proves again where an entry is %s', async (_, damage) => {
    const files = await brokenContent('case-proof');
    const before = checked(files);
    for (const entry of await entries())
      await writeFile(entry, damage(await readFile(entry, 'utf8')));
    const after = checked(files);
    expect(after.findings).toEqual(before.findings);
    expect(after.proofs).toEqual(before.proofs);
    expect(after.found.length).toBeGreaterThan(0);
  });

  it('takes no entry for that of another case', async () => {
    const files = await brokenContent('case-proof');
    const before = checked(files);
    const [one = '', ...rest] = await entries();
    for (const other of rest) await writeFile(other, await readFile(one));
    expect(checked(files).proofs).toEqual(before.proofs);
  });

  it('does without where nothing can be kept', async () => {
    await writeFile(join(folder, 'rules'), 'in the way');
    const files = await brokenContent('case-proof');
    const { findings } = checkAllCourses(files, 'content', null);
    expect(findings).not.toEqual([]);
    expect(checked(files).findings).toEqual(findings);
    expect(await readFile(join(folder, 'rules'), 'utf8')).toBe('in the way');
  });

  it('knows the rules by their code, so that a changed one recalls nothing', async () => {
    keptMemory(folder).keep('kind', 1, 'found');
    const [own = ''] = await readdir(folder);
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(keptMemory(folder).recall('kind', 1)).toBe('found');
    expect(keptMemory(folder).recall('kind', 2)).toBeNull();
  });
});
