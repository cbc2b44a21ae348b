import { describe, expect, it } from 'vitest';
import { lmsWords } from '../../../src/tracking/lmsWords.ts';

describe('what an LMS said', () => {
  it.each([
    ['Session expired', 'Session expired'],
    [
      '<h1>Server Error</h1>\r\n<p>at <b>Foo.bar</b>',
      'Server Error at Foo.bar',
    ],
    ['<style>p > a {}</style >No<script>alert(1)</script>!', 'No !'],
    ['<!-- a > b -->Down<br/>', 'Down'],
    ['score < 80 and > 20', 'score < 80 and > 20'],
    ['cut off in a <a href="', 'cut off in a'],
    ['\u0000a\u001b[31m\u202eb\u200b\tc\ufeff', 'a [31m b c'],
    ['<p> </p>\u0007', ''],
    ['', ''],
  ])('becomes one line of plain text: %j', (said, plain) => {
    expect(lmsWords(said)).toBe(plain);
  });

  it('is cut at 200 characters, and says so', () => {
    expect(lmsWords('x'.repeat(200))).toBe('x'.repeat(200));
    expect(lmsWords('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(lmsWords('😀'.repeat(5000))).toBe(`${'😀'.repeat(199)}…`);
  });

  it.each(['<', '<script', '<!--', ' \u0000', '</'])(
    'is read no further than needed, so that no end of %j holds the page up',
    (part) => {
      expect([...lmsWords(part.repeat(2_000_000))].length).toBeLessThan(201);
    },
  );
});
