import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { accentedWords } from '../../../../src/build/pseudo/accentedWords.ts';

const made = (code: string) =>
  accentedWords(code, parseSync('words.ts', code).program);

describe('a module of words in the pseudo-locale', () => {
  it('has each text in brackets', () => {
    expect(made("export const next: string = 'Next';")).toBe(
      "export const next: string = '⟦Ñééẋţ⟧';",
    );
  });

  it('has a template in one pair of brackets, with its values as they were', () => {
    expect(made("const a = (n: number) => `Go ${n} on ${f('to')}!`;")).toBe(
      "const a = (n: number) => `⟦Ĝöö ${n} ööñ ${f('⟦ţöö⟧')}!⟧`;",
    );
  });

  it('keeps escapes', () => {
    expect(made(String.raw`const a = 'It\'s\n';`)).toBe(
      String.raw`const a = '⟦Îţ\'š\n⟧';`,
    );
  });

  it.each([
    "import { a } from './a.ts';",
    "export { a } from './a.ts';",
    "type A = 'one' | 'two';",
    "const a = { 'some-key': 1, kind: 'number', path: 'reset.checks' };",
    "const a = x === 'one' || 'two' !== x || 'three' in x;",
    "switch (x) { case 'one': break; }",
    "const a = x['one'];",
    "const a = list.includes('one') && map.get('two');",
    "const a = rules('reset.checks');",
    "const a: A[] = ['one', 'two'];",
    "const a = ' · ';",
  ])('leaves to the program what it reads: %s', (code) => {
    expect(made(code)).toBe(code);
  });

  it('takes the first of a pair for its id, and the last line of a label for words', () => {
    expect(made("const a = [['risk', 'Risk'], ['No other', 'risk']];")).toBe(
      "const a = [['risk', '⟦Ŕîîšķ⟧'], ['⟦Ñöö ööţĥééŕ⟧', '⟦ŕîîšķ⟧']];",
    );
  });
});
