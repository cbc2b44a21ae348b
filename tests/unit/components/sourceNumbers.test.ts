import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceNumbers } from '../../../src/components/lesson/sourceNumbers.ts';

describe('the numbers of sources', () => {
  it('follow the order of the first citation, and a source keeps its number', () => {
    const lesson =
      'A <Cite id="nist" /> b <Cite id="sec" />\n<Cite\n  id="nist"\n/> <Cite id="cisa"/>';
    expect([...sourceNumbers(lesson)]).toEqual([
      ['nist', 1],
      ['sec', 2],
      ['cisa', 3],
    ]);
  });

  it('are none without a citation', () => {
    expect(sourceNumbers('No <Cited id="x" /> here').size).toBe(0);
  });

  it('count up without a gap in the real lesson', () => {
    const lesson = readFileSync('content/mfa-exceptions/lesson.mdx', 'utf8');
    const numbers = [...sourceNumbers(lesson).values()];
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    expect(numbers.length).toBeGreaterThan(10);
  });
});
