import { describe, expect, it } from 'vitest';

import { readReleases } from '../../../../src/evidence/reading/releases/readReleases.ts';
import { stopsInWords } from '../../../../src/evidence/writing/tables/plausibilityWords.ts';
import { encodeText } from '../../../../src/ground/bytes.ts';
import { reportPage } from '../../../../src/evidence/writing/report/reportPage.ts';
import { input, releaseBytes, reportOf, translated } from '../reportSample.ts';
import { sampleRecord } from '../sample.ts';

const own = sampleRecord({ learnerId: 'a' });
const byTitle = sampleRecord({ learnerId: 'b', courseId: null });
const byId = sampleRecord({ learnerId: 'c', course: null });
const fire = sampleRecord({
  learnerId: 'd',
  courseId: null,
  course: 'Fire safety',
});

describe('a report of several courses', () => {
  const asked = ['Hold the Line', 'Fire safety'];
  const report = reportOf(input({ records: [own, fire] }, { courses: asked }));

  it('says loudly that completed means at least one of them', () => {
    expect(report.title).toBe('Fire safety and Hold the Line');
    expect(report.counted).toEqual(['Fire safety', 'Hold the Line']);
    expect(report.cautions).toEqual([
      'Completed means at least one of these courses, not all of them: Fire safety; Hold the Line. That is right where they are names of one course; else make a report for each.',
    ]);
    expect(report.method.join()).toContain(
      'completed means at least one of them',
    );
    const page = reportPage(report);
    expect(page).toContain('at least one of 2 courses');
    expect(page).toContain('Courses, at least one of them');
  });

  it('is one of one course where ids and titles name the same', () => {
    const { title, counted, cautions } = reportOf(
      input({ records: [own, byTitle, byId] }),
    );
    expect([title, counted, cautions]).toEqual([
      'Hold the Line',
      ['Hold the Line'],
      [],
    ]);
  });
});

it('has the title of the original, whichever release of its languages comes last', () => {
  const german = new TextDecoder()
    .decode(translated('1.0.0', 'ffffffff', ['Eins']))
    .replace('Hold the Line', 'Die Stellung halten');
  const releases = readReleases([
    { name: 'en.json', bytes: releaseBytes('1.0.0', 'ab12cd34', ['One']) },
    { name: 'de.json', bytes: encodeText(german) },
  ]);
  const report = reportOf(input({ records: [own], releases }));
  expect(report.title).toBe('Hold the Line');
  expect(report.counted).toEqual(['Hold the Line']);
});

describe('a course that was asked for and that no record names', () => {
  const report = (courses: string[], records = [own, fire]) =>
    reportOf(input({ records }, { courses }));

  const stops = (...given: Parameters<typeof report>) =>
    stopsInWords(report(...given).plausibility);

  it('is told before any figure, with what the files name instead', () => {
    expect(report(['Phishing']).title).toBe('Phishing');
    expect(stops(['Phishing'])).toContain(
      'No record names the course "Phishing"; the files name "Fire safety", "Hold the Line". Nobody counts as completed by it: say the title or id as the LMS writes it.',
    );
    expect(stops(['Phishing'], []).join()).toContain('the files name none');
  });

  it('is told beside one that records name, by id too', () => {
    expect(stops(['MFA-exceptions', 'Phishing'])).toHaveLength(1);
    expect(stops(['MFA-exceptions'])).toEqual([]);
  });
});
