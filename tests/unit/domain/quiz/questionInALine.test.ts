import { describe, expect, it } from 'vitest';
import { questionInALine } from '../../../../src/domain/quiz/questionInALine.ts';

const rows = [['Mobile', '417']];

describe('a question in a line', () => {
  it('is its stem, and names what was shown with it', () => {
    expect(questionInALine({ stem: 'What now?' })).toBe('What now?');
    const shows = [
      { title: 'Record', rows },
      { title: 'Log', rows },
    ];
    expect(questionInALine({ stem: 'What now?', shows })).toBe(
      'What now? [Record; Log]',
    );
  });
});
