import { describe, expect, it } from 'vitest';

import { reportPage } from '../../../../src/evidence/writing/report/reportPage.ts';
import { input, reportOf } from '../reportSample.ts';
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

describe('a course that was asked for and that no record names', () => {
  const report = (courses: string[], records = [own, fire]) =>
    reportOf(input({ records }, { courses }));

  it('is told before any figure, with what the files name instead', () => {
    const { title, cautions, notices } = report(['Phishing']);
    expect(title).toBe('Phishing');
    expect(cautions).toEqual([
      'No record names the course "Phishing"; the files name: Fire safety, Hold the Line. Nobody counts as completed by a course that no record names: say the title or id as the LMS writes it.',
    ]);
    expect(notices[0]).toBe(cautions[0]);
    expect(report(['Phishing'], []).cautions).toEqual([
      expect.stringContaining('the files name none'),
    ]);
  });

  it('is told beside one that records name, by id too', () => {
    expect(report(['MFA-exceptions', 'Phishing']).cautions).toHaveLength(1);
    expect(report(['MFA-exceptions']).cautions).toEqual([]);
  });
});
