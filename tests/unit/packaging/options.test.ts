import { describe, expect, it } from 'vitest';
import { zipName } from '../../../src/packaging/names.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { refusal } from './support.ts';

describe('a zip name', () => {
  it.each([
    ['mfa-exceptions', 'mfa-exceptions-scorm12.zip'],
    ['a-course-with-a-very-long-name', 'a-course-with-a-ve-scorm12.zip'],
    ['seventeen-letters-and-more', 'seventeen-letters-scorm12.zip'],
  ])('of %s has at most 30 characters', (course, name) => {
    expect(zipName(course, 'scorm12', ['en'])).toBe(name);
    expect(name.length).toBeLessThanOrEqual(30);
  });

  it.each([
    [['de'], 'late-shift-de-scorm12.zip'],
    [['en', 'de'], 'late-shift-en-de-scorm12.zip'],
    [['de', 'en'], 'late-shift-de-en-scorm12.zip'],
  ] as const)('says that the package is in %j', (languages, name) => {
    expect(zipName('late-shift', 'scorm12', languages)).toBe(name);
  });
});

describe('options', () => {
  it('report passed and leave the pass mark to the course unless told otherwise', () => {
    expect(readOptions({})).toEqual({
      standard: 'scorm12',
      status: 'passed',
      mastery: null,
      title: null,
      calls: 'trace',
      way: 'ask',
      languages: ['en'],
      accent: null,
      logo: null,
      policy: null,
    });
    expect(readOptions({ calls: 'outcome' }).calls).toBe('outcome');
    expect(readOptions({ way: 'lead' }).way).toBe('lead');
    expect(readOptions({ status: 'completed', title: ' T ' })).toMatchObject({
      status: 'completed',
      title: 'T',
    });
    expect(
      ['0', '80', '99.5', '100'].map(
        (mastery) => readOptions({ mastery }).mastery,
      ),
    ).toEqual([0, 80, 99.5, 100]);
  });

  it.each([
    [{ standard: 'scorm13' }, '--standard "scorm13" is not known'],
    [{ status: 'done' }, 'It can be: passed, completed.'],
    [{ mastery: '80%' }, '--mastery "80%" is not a pass mark'],
    [{ mastery: '101' }, 'from 0 to 100'],
    [{ mastery: '-1' }, 'from 0 to 100'],
    [{ mastery: '1e1' }, 'from 0 to 100'],
    [{ mastery: '' }, 'from 0 to 100'],
    [{ mastery: '80', status: 'completed' }, 'exclude each other'],
    [{ title: ' ' }, '--title cannot be used'],
    [{ title: 'x'.repeat(201) }, 'It has 201 characters'],
  ])('%j are refused with the reason', async (given, message) => {
    expect(await refusal(() => readOptions(given))).toContain(message);
  });
});
