import { describe, expect, it } from 'vitest';
import {
  endedWords,
  leavingWords,
  notFinished,
} from '../../../src/words/finishing.ts';

describe('the words at the end of a launch', () => {
  it('are the LMS’s own where the address tells which it is, and no other’s where not', () => {
    expect(leavingWords('moodle', true)).toMatch(/^Leave with Moodle’s “Exit/);
    expect(leavingWords(null, true)).toBe(
      'Close the course the way you usually do in your LMS.',
    );
    expect(leavingWords(null, false)).toMatch(/^Then close the course/);
  });

  it('say accepted, and confirmed only of the next launch', () => {
    const words = endedWords(true, '14:05', 'browser');
    expect(words).toMatch(/accepted everything, the last of it at 14:05/);
    expect(words).toMatch(/You can close this window/);
    expect(words).toMatch(/next launch reads it back/);
  });

  it.each([
    [false, '14:05', 'browser', /kept in this browser: launch/],
    [false, '', 'page', /may be lost/],
    [true, '', 'browser', /has not confirmed/],
  ] as const)(
    'claim nothing that the LMS did not say: saved %s, at “%s”, kept in the %s',
    (isSaved, at, kept, said) => {
      const words = endedWords(isSaved, at, kept);
      expect(words).toMatch(said);
      expect(words).not.toMatch(/accepted|You can close/);
    },
  );

  it('say why the launch did not end, and what to do', () => {
    for (const save of ['unsaved', 'doubted'] as const)
      expect(notFinished[save]).toMatch(
        /^Not finished: .+ Keep this page open/,
      );
    for (const save of ['saved', 'saving'] as const)
      expect(notFinished[save]).toBe('');
  });
});
