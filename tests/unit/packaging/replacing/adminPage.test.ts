import { beforeAll, describe, expect, it } from 'vitest';
import { adminPage } from '../../../../src/packaging/replacing/adminPage.ts';
import { compareReleases } from '../../../../src/packaging/replacing/compareReleases.ts';
import { setUpSheet } from '../../../../src/packaging/setUpSheet.ts';
import type { CoursePackage } from '../../../../src/packaging/types.ts';
import { packageDemo } from '../support.ts';
import { asRead, released, type Released } from './released.ts';

let made: CoursePackage;
beforeAll(async () => {
  made = await packageDemo();
});

/** What page and sheet say of one replacement, in one line each. */
function told(change: (now: Released) => void, lms: string | null = null) {
  const record = released();
  change(record);
  const replacement = compareReleases(asRead(released()), asRead(record));
  const page = adminPage(made, replacement, lms);
  const sheet = setUpSheet(made, lms, replacement);
  expect(page.name).toBe('demo-scorm12-replace.html');
  return [page.text, sheet.text].map((text) => text.replace(/\s+/g, ' '));
}

const typo = (now: Released) => (now.held.texts.page = 'x');

describe('the page for the LMS admin, and the set-up sheet', () => {
  it('say yes, what to do in Moodle, and that other LMSs are not known', () => {
    for (const text of told(typo)) {
      expect(text).toContain('Yes. This package may take the place of');
      expect(text).toContain('The opening of the course has changed.');
      expect(text.split('Do not delete the activity')).toHaveLength(2);
      expect(text.split('is not known to us')).toHaveLength(2);
    }
  });

  it('speak of the one LMS that was asked about', () => {
    for (const text of told(typo, 'moodle'))
      expect(text).not.toContain('is not known to us');
    for (const text of told(typo, 'docebo'))
      expect(text).not.toContain('Do not delete the activity');
  });

  it('name the file and every language that it holds', () => {
    const [one = ''] = told(typo);
    expect(one).toContain('demo-scorm12.zip');
    expect(one).toContain('It holds the course in English.');
    const [two = ''] = told((now) => {
      Object.assign(now.package.options, { languages: ['de', 'en'] });
    });
    expect(two).toContain('It holds the course in German and English.');
    expect(two).toContain('Each learner chooses one at the start.');
  });

  it('say no, and then nothing of how to replace it', () => {
    for (const text of told((now) => now.held.ids.steps.reverse())) {
      expect(text).toContain('No. Do not put this package in the place of');
      expect(text).toContain('Add it as a new course beside the old one');
      expect(text).not.toContain('Do not delete the activity');
      expect(text).not.toContain('Who is in the middle of it');
    }
  });

  it('count what is alike, and name no file and no id of ours', () => {
    const [page = ''] = told((now) => {
      now.held.ids.items.push('one_more', 'another_one');
      now.policy.exceptions.maxDays = 60;
    });
    expect(page).toContain('A question is new. (2 times)');
    expect(page).not.toMatch(/one_more|another_one|\.yaml|exceptions\.maxDays/);
    expect(page).toContain('90, now 60');
  });
});
