import { describe, expect, it } from 'vitest';
import {
  gapWords,
  noteOn,
  partWords,
  roundWords,
  verdictWords,
} from '../../../src/words/quiz.ts';

describe('the words on an answer', () => {
  it('say in their first words what the answer counts', () => {
    expect(verdictWords(true)).toBe('Right.');
    expect(verdictWords(false, 0)).toBe('Not right.');
    expect(verdictWords(false, 0.67)).toContain('67%');
  });

  it('say of practice nothing that counts', () => {
    expect(verdictWords(false, 0.67, false)).toBe('Partly right.');
  });

  it('say of each part how it was answered', () => {
    expect(partWords('choice', 'wrong')).toBe('Your answer, not right.');
    expect(partWords('choice', 'left')).toBe('');
    expect(partWords('multiple', 'left')).toBe('Rightly not ticked.');
    expect(partWords('sequencing', 'right')).toBe('Right.');
  });

  it('name what is missing', () => {
    expect(gapWords('choice', 'choice', '')).toContain('Choose an answer');
    expect(gapWords('choice', 'multiple', '')).toContain('Tick');
    expect(gapWords('pairs', 'matching', 'A code')).toContain('“A code”');
    expect(gapWords('certainty', 'choice', '')).toContain('how sure');
  });

  it('say how a round of several went', () => {
    expect(roundWords(1, 1)).toBe('');
    expect(roundWords(2, 2)).toBe('All 2 right the first time.');
    expect(roundWords(2, 1)).toContain('1 of 2 right the first time');
  });

  it('say where a step stood, and what a line belongs to', () => {
    const part = { id: 'a', text: 'A part', why: 'So it is.' };
    expect(noteOn({ ...part, mark: 'wrong', after: 'The log' })).toBe(
      'You put it after “The log”.',
    );
    expect(noteOn({ ...part, mark: 'wrong', after: '' })).toBe(
      'You put it first.',
    );
    // The step may stand elsewhere now: what was right is what it follows.
    expect(noteOn({ ...part, mark: 'right', after: 'The log' })).toBe(
      'It comes after the right step.',
    );
    expect(noteOn({ ...part, mark: 'right', after: '' })).toBe('');
    expect(noteOn({ ...part, mark: 'wrong' })).toBe('');
    const matched = { ...part, belongsTo: 'First', chosen: 'Second' };
    expect(noteOn({ ...matched, mark: 'wrong' })).toBe(
      'Belongs to: First. You chose: Second.',
    );
    expect(noteOn({ ...matched, mark: 'right' })).toBe('Belongs to: First.');
    expect(noteOn({ ...part, mark: 'missed' })).toBe('');
  });
});
