import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_COMMAND } from '../../../../src/packaging/givenOptions.ts';
import { readAccent } from '../../../../src/packaging/theme/accent.ts';
import {
  contrastRatio,
  hexOf,
} from '../../../../src/packaging/theme/contrast.ts';
import { DARK, LIGHT } from '../../../../src/packaging/theme/grounds.ts';
import { tonesOf } from '../../../../src/packaging/theme/tones.ts';
import { refusal } from '../support.ts';

const read = (text: string) => readAccent(text, IN_COMMAND);
const refused = (text: string) => refusal(() => read(text));

const channel = fc.integer({ min: 0, max: 255 });
const colours = fc.tuple(channel, channel, channel).map(hexOf);

/** The colour, or the one that its refusal suggests. */
async function passing(colour: string): Promise<string> {
  const said = await refused(colour);
  return /Take (#[0-9a-f]{6})/.exec(said)?.[1] ?? colour;
}

describe('an accent colour', () => {
  it.each([
    ['#0B5A68', '#0b5a68'],
    ['0b5a68', '#0b5a68'],
    [' #059 ', '#005599'],
  ])('is read from %j', (text, colour) => {
    expect(read(text)).toBe(colour);
  });

  it.each(['teal', '#12345', '#1234567', '', 'rgb(0,0,0)', '##0b5a68'])(
    'is refused where it is none: %j',
    async (text) => {
      expect(await refused(text)).toBe(
        `--accent ${JSON.stringify(text)} is not a colour.\n  Why: It is written as # and six digits from 0 to 9 and a to f.\n  Do:  Write it like '#0b5a68', in quotes on a command line.`,
      );
    },
  );

  it('is refused where it is too light, with the ratio, what is needed and the nearest tone that passes', async () => {
    expect(await refused('#7cc6d2')).toBe(
      `--accent "#7cc6d2" is too light: on the course's light page its contrast is 1.85 to 1.
  Why: Links have this colour, and buttons have it under white words; both need 4.5 to 1 (WCAG 2.2, 1.4.3).
  Do:  Take #4c7a81, its nearest tone that passes, or a darker one.`,
    );
  });

  it('never rounds its ratio up to what is needed', async () => {
    // 4.4997 to 1 on the page.
    expect(await refused('#0f845a')).toContain('its contrast is 4.49 to 1');
  });

  it('passes where a refusal has suggested it, whatever was refused', async () => {
    await fc.assert(
      fc.asyncProperty(colours, async (colour) => {
        const suggested = await passing(colour);
        expect(read(suggested)).toBe(suggested);
      }),
    );
  });
});

describe('the tones of an accent', () => {
  it('reach the contrast of text and lines in the light and the dark look, whatever the accent', async () => {
    await fc.assert(
      fc.asyncProperty(colours, async (colour) => {
        const { light, dark } = tonesOf(await passing(colour));
        for (const [tones, grounds] of [
          [light, LIGHT],
          [dark, DARK],
        ] as const) {
          const soft = tones['accent-soft'];
          const texts: [string, string][] = [
            [tones.accent, grounds.paper],
            [tones.accent, grounds.surface],
            [tones.accent, soft],
            [tones['accent-ink'], tones.accent],
            [grounds.ink, soft],
            [grounds['ink-soft'], soft],
          ];
          for (const [words, ground] of texts)
            expect(contrastRatio(words, ground)).toBeGreaterThanOrEqual(4.5);
          for (const line of [grounds['line-strong'], grounds.focus])
            expect(contrastRatio(line, soft)).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('keep the colour itself in the light look, and its hue in the dark one', () => {
    const { light, dark } = tonesOf('#7a1f5c');
    expect(light.accent).toBe('#7a1f5c');
    expect(dark.accent).toBe('#ce7eb3');
  });

  it('are grey for black', () => {
    expect(tonesOf('#000000').dark.accent).toMatch(/^#(..)\1\1$/);
  });
});
