import fc from 'fast-check';
import { expect, test } from 'vitest';

import { inOneLine, printable } from '../../../src/cli/terminal.ts';

test.each([
  ['\u001b]0;pwned\u0007', '�]0;pwned�'],
  ['\u001b[2J\u009b2J', '�[2J�2J'],
  ['over\rwritten\b', 'over�written�'],
  ['a\u202Eb\u2066c\u200F\u061C', 'a�b�c��'],
  ['Zoë \u200D👩‍💻 \tone\nمریم', 'Zoë \u200D👩‍💻 \tone\nمریم'],
])('%j reaches the terminal as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('nothing that a terminal obeys is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      expect(inOneLine(printable(text))).not.toContain('\n');
    }),
  );
});
