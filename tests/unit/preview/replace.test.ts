import { describe, expect, test } from 'vitest';

import { inOneGo } from '../../../src/ground/steps.ts';
import { readPackage } from '../../../src/preview/import/package.ts';
import type { ReadPackage } from '../../../src/preview/import/package.ts';
import { fakePackage } from './fake-package.ts';
import { STRUCTURE, fakeCmi5 } from './fakeCmi5.ts';
import { addAmira, sampleCmi, temporaryStore } from './fixtures.ts';
import { running } from './running.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const NEWER = { title: 'Newer', files: { 'js/course.js': null } };

function read(zip: Uint8Array): ReadPackage {
  const outcome = readPackage(zip);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.package;
}

describe('a package that another version replaces', () => {
  test.each([
    ['SCORM', fakePackage(), fakePackage(NEWER)],
    ['cmi5', fakeCmi5(), fakeCmi5({ 'more.txt': 'more' })],
  ])(
    'of %s keeps attempts, what they saved, registrations and origins',
    (_, first, second) => {
      const store = temporaryStore();
      const { packages, attempts, launches } = store;
      const old = inOneGo(packages.putImported('1.zip', read(first))).package;
      const begun = attempts.begin(addAmira(store).key, old.key, 0);
      const words = { id: 'l1', token: 't', attempt: begun.key } as const;
      const launch = launches.open({
        ...words,
        mode: 'normal',
        place: 'frame',
      });
      const cmi = JSON.stringify(sampleCmi({ lesson_location: 'step-3' }));
      const end = { final: false, finish: true, seconds: 60 };
      launches.commit(launch, { cmi, ...end }, NOW);
      const before = attempts.find(begun.key);

      const next = inOneGo(packages.replace(old, '2.zip', read(second)));
      expect(packages.all()).toEqual([next]);
      expect(next).toMatchObject({ fileName: '2.zip', host: old.host });
      expect(packages.named(old.host)?.key).toBe(next.key);
      expect(packages.manifest(next.key)?.units.length).toBeGreaterThan(0);
      expect(attempts.find(begun.key)).toEqual({
        ...before,
        package: next.key,
      });
      expect(before?.registration).not.toBe('');
    },
  );

  test('has the files of the new version alone', () => {
    const { packages } = temporaryStore();
    const old = inOneGo(
      packages.putImported('1.zip', read(fakePackage())),
    ).package;
    expect(packages.file(old.key, 'js/course.js')).not.toBeNull();
    const next = inOneGo(
      packages.replace(old, '2.zip', read(fakePackage(NEWER))),
    );
    expect(packages.file(next.key, 'js/course.js')).toBeNull();
    expect(packages.file(next.key, 'index.html')).not.toBeNull();
    expect(packages.file(old.key, 'index.html')).toBeNull();
  });

  test('stays as it is until the other one is there in full', () => {
    const store = temporaryStore();
    const { packages } = store;
    const old = inOneGo(
      packages.putImported('1.zip', read(fakePackage())),
    ).package;
    const steps = packages.replace(old, '2.zip', read(fakePackage(NEWER)));
    expect(steps.next().done).toBe(false);
    expect(packages.all()).toEqual([old]);
    expect(packages.file(old.key, 'js/course.js')).not.toBeNull();
  });
});

/** A preview with one imported package, and its form. */
async function withImported(zip: Uint8Array) {
  const at = await running();
  await at.upload('first.zip', zip);
  const page = async (key = 2) =>
    (await at.send(`/lms/packages/${String(key)}`)).text;
  const [, host = ''] =
    /packages\/([\da-f]{20})\/replace/.exec(await page()) ?? [];
  const replace = async (bytes: Uint8Array, to = host) => {
    const body = new FormData();
    body.append('package', new File([new Uint8Array(bytes)], 'second.zip'));
    const address = `${at.url}/lms/packages/${to}/replace`;
    const answer = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    return { answer, text: (await answer.text()).replace(/\s+/g, ' ') };
  };
  return { ...at, page, replace };
}

describe('the page of a package', () => {
  test('replaces it, and says that learners and attempts are as they were', async () => {
    const { replace, send } = await withImported(fakePackage());
    const { answer } = await replace(fakePackage(NEWER));
    expect(answer.status).toBe(303);
    const { text } = await send(answer.headers.get('location') ?? '');
    expect(text).toContain('Newer');
    expect(text).toContain('Replaced. Learners, attempts and registrations');
  });

  test.each([
    [
      'another course',
      fakePackage({ identifier: 'other' }),
      'It is another course: its identifier is “other”, and that of this one is “fake-course”.',
    ],
    [
      'another standard',
      fakeCmi5(),
      'It is a package of cmi5, and this one is of SCORM 1.2.',
    ],
    [
      'the same package',
      fakePackage(),
      'It is the package that is here already',
    ],
    ['no package', new Uint8Array([1, 2, 3]), 'second.zip: '],
  ])('refuses %s in words', async (_, zip, words) => {
    const { replace, page } = await withImported(
      fakePackage({ files: { 'a.txt': 'a' } }),
    );
    const same = words.includes('already');
    const { answer, text } = await replace(
      same ? fakePackage({ files: { 'a.txt': 'a' } }) : zip,
    );
    expect(answer.status).toBe(422);
    expect(text).toContain(words);
    expect(await page()).toContain('first.zip');
  });

  test('refuses a version that has lost a unit', async () => {
    const { replace } = await withImported(fakeCmi5());
    const other = STRUCTURE.replace('https://course.test/1/check', 'x:y');
    const { answer, text } = await replace(fakeCmi5({ 'cmi5.xml': other }));
    expect(answer.status).toBe(422);
    expect(text).toContain('the records of that unit would be lost');
  });

  test('offers no form for a package of ours, and refuses one all the same', async () => {
    const { page, replace, hostFor } = await withImported(fakePackage(NEWER));
    expect(await page(1)).toContain('the next');
    expect(await page(1)).not.toContain('multipart/form-data');
    const [, ours = ''] = /^p([\da-f]{20})/.exec(await hostFor()) ?? [];
    const { text } = await replace(fakePackage({ title: 'Third' }), ours);
    expect(text).toContain('This package comes from npm run package');
  });
});
