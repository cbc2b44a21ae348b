import { describe, expect, it } from 'vitest';

import { whichCourse } from '../../../src/cli/evidenceCourses.ts';

const fire = {
  name: 'Fire safety',
  entries: 3,
  released: null,
  said: null,
};
const said = { courses: null, otherCourses: [] };

describe('titles of which nobody has said whether they are the course', () => {
  it('are asked for with a release, where no site is built', () => {
    const { message, why, fix } = whichCourse([fire], said, false);
    expect(message).toContain('no site is built here');
    expect(why).toContain('Fire safety');
    expect(fix).toContain('--release FILE');
    expect(fix).toContain('--course "Fire safety"');
    expect(whichCourse([fire], said, true).message).not.toContain('no site');
  });

  it('are named where all of them are said to be other courses', () => {
    const other = [{ ...fire, said: 'other' as const }];
    const { message, why, fix } = whichCourse(other, said, true);
    expect(message).toContain('Every title in the files');
    expect(why).toContain('Fire safety');
    expect(fix).toContain('--course "Fire safety"');
  });
});
