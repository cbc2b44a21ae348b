import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../twins/sources.ts';

const files = globSync('src/words/de/**/*.ts');
const count = (text: string, sign: string) => text.split(sign).length - 1;

describe('what is said in German', () => {
  it.each(files)('is set as German is: %s', (path) => {
    const text = textsIn(path).join('\n');
    // What begins in one piece may end in the next: a value stands between them.
    expect(count(text, '„'), 'quotation marks that begin').toBe(
      count(text, '“'),
    );
    // An attribute of XML or HTML has the same quotation marks in every language.
    expect(text.replace(/="[^"]*"/g, '')).not.toMatch(/["”]/);
    // A space in an address, %20, is no share.
    expect(text, 'a space that breaks').not.toMatch(/ %(?!\d)/);
    expect(text, 'three full stops').not.toMatch(/\.\.\./);
  });

  it.each(files)('addresses people formally and all of them: %s', (path) => {
    const text = textsIn(path).join('\n');
    expect(text).not.toMatch(/\b(?:du|dich|dir|deine?[mnrs]?)\b/i);
    expect(text).not.toMatch(/\p{L}[*:_]in(?:nen)?\b/u);
  });
});
