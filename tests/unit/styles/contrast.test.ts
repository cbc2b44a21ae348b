import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../../src/packaging/theme/contrast.ts';
import { DARK, LIGHT } from '../../../src/packaging/theme/grounds.ts';
import { readPalettes, type Palette } from './palette.ts';

const { palettes, disputed } = readPalettes(
  readFileSync('src/styles/tokens.css', 'utf8'),
);

const GROUNDS = ['paper', 'surface'];
const MOODS = ['accent', 'danger', 'ok', 'warn'];

type Pair = [front: string, back: string];
const on = (fronts: string[], backs: string[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back): Pair => [front, back]));

// Success criterion 1.4.3.
const TEXT: Pair[] = [
  ...on(['ink', 'ink-soft', ...MOODS], GROUNDS),
  ...on(
    ['ink', 'ink-soft'],
    MOODS.map((mood) => `${mood}-soft`),
  ),
  ...MOODS.map((mood): Pair => [mood, `${mood}-soft`]),
  ['accent-ink', 'accent'],
  // Words on the end of the breach path in the diagrams.
  ['surface', 'danger'],
];

// Success criterion 1.4.11, and 2.4.7 for the focus ring.
const LINES: Pair[] = on(
  ['line-strong', 'accent', 'focus'],
  [...GROUNDS, 'accent-soft'],
);

function tooFaint(palette: Palette, pairs: Pair[], least: number): string[] {
  const colour = (name: string): string => {
    const value = palette.get(`--${name}`);
    if (!value) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
  return pairs.flatMap(([front, back]) => {
    const ratio = contrastRatio(colour(front), colour(back));
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
  });
}

describe.each(Object.entries(palettes))(
  'the colours in %s',
  (_look, palette) => {
    test('give text a contrast of 4.5 to 1', () => {
      expect(tooFaint(palette, TEXT, 4.5)).toEqual([]);
    });

    test('give the lines of controls and the focus ring a contrast of 3 to 1', () => {
      expect(tooFaint(palette, LINES, 3)).toEqual([]);
    });
  },
);

describe('the tokens', () => {
  test('are the same whether the system or the reader chooses light or dark', () => {
    expect(disputed).toEqual([]);
  });

  test('are read from light-dark(), from media queries and from data-theme', () => {
    const spellings = [
      ':root { --ink: light-dark(#111, #eee); }',
      ':root { --ink: #111; } @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }',
      ":root { --ink: #111; } :root[data-theme='dark'] { --ink: #eee; }",
      ":root { --ink: #111; } @media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { --ink: #eee; } } [data-theme=dark] { --ink: #eee; }",
    ];
    for (const css of spellings) {
      const read = readPalettes(css);
      expect(read.palettes.light.get('--ink')).toBe('#111');
      expect(read.palettes.dark.get('--ink')).toBe('#eee');
      expect(read.disputed).toEqual([]);
    }
  });

  test('are in dispute when the choice of dark is another dark', () => {
    const css =
      "@media (prefers-color-scheme: dark) { :root { --ink: #eee; } } [data-theme='dark'] { --ink: #ddd; }";
    expect(readPalettes(css).disputed).toEqual(['--ink']);
  });

  test('are what the packager checks an accent against', () => {
    const { light, dark } = palettes;
    for (const [palette, grounds] of [
      [light, LIGHT],
      [dark, DARK],
    ] as const)
      expect(
        Object.keys(grounds).map((name) => [name, palette.get(`--${name}`)]),
      ).toEqual(Object.entries(grounds));
  });

  test('have the ratios that WCAG gives', () => {
    expect(contrastRatio('#000', '#fff')).toBe(21);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
