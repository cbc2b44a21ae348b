import { describe, expect, it } from 'vitest';
import { noteOn, verdictWords } from '../../../src/words/quiz.ts';

describe('the words on an answer', () => {
  it('say in their first words what the answer counts', () => {
    expect(verdictWords(true)).toBe('Right.');
    expect(verdictWords(false, 0)).toBe('Not right.');
    expect(verdictWords(false, 0.67)).toContain('67%');
  });

  it('say where a step stood, and what a line belongs to', () => {
    const part = { id: 'a', text: 'A part', why: 'So it is.' };
    expect(noteOn({ ...part, mark: 'wrong', place: 4 })).toBe(
      'You put it in place 4.',
    );
    expect(noteOn({ ...part, mark: 'right', place: 4 })).toBe('');
    const matched = { ...part, belongsTo: 'First', chosen: 'Second' };
    expect(noteOn({ ...matched, mark: 'wrong' })).toBe(
      'Belongs to: First. You chose: Second.',
    );
    expect(noteOn({ ...matched, mark: 'right' })).toBe('Belongs to: First.');
    expect(noteOn({ ...part, mark: 'missed' })).toBe('');
  });
});
