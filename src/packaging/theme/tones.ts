import { TEXT_CONTRAST } from './accent.ts';
import {
  channelsOf,
  contrastRatio,
  hexOf,
  mixed,
  type Channels,
} from './contrast.ts';
import { DARK, LIGHT, type Grounds } from './grounds.ts';

/** The custom properties of tokens.css that carry the accent, in one look. */
export interface Tones {
  /** Links, buttons, lines of controls. */
  accent: string;
  /** The ground under what is current or marked. */
  'accent-soft': string;
  /** Words on a button. */
  'accent-ink': string;
}

/** WCAG 2.2, success criteria 1.4.11 and 2.4.7. */
const LINE_CONTRAST = 3;

/** On the dark page the accent keeps some room over the least, for words on its soft tone. */
const DARK_CONTRAST = 5.5;

/** The tones of an accent that `readAccent` let pass, for the light page and for the dark one. */
export function tonesOf(accent: string): { light: Tones; dark: Tones } {
  const lightened = lighterTone(accent);
  return {
    light: {
      accent,
      'accent-soft': softTone(accent, LIGHT),
      'accent-ink': LIGHT.surface,
    },
    dark: {
      accent: lightened,
      'accent-soft': softTone(lightened, DARK),
      'accent-ink': DARK.paper,
    },
  };
}

/** The accent in the darkest tone in which words can be read on the dark page and on its cards. */
function lighterTone(accent: string): string {
  for (let lightness = 0.3; lightness < 1; lightness += 0.005) {
    const tone = toned(parsed(accent), lightness);
    if (contrastRatio(tone, DARK.surface) >= DARK_CONTRAST) return tone;
  }
  return '#ffffff';
}

/**
 * The colour at another lightness of HSL, 0 to 1, of the same hue and three
 * quarters of its saturation, since strong colours glare on a dark page.
 */
function toned(channels: Channels, lightness: number): string {
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const middle = (most + least) / 2;
  const spread = most - least;
  const saturation =
    spread === 0 ? 0 : spread / (255 - Math.abs(most + least - 255));
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation * 0.75;
  const part = (channel: number) =>
    255 * (lightness + (spread && (chroma * (channel - middle)) / spread));
  const [red, green, blue] = channels;
  return hexOf([part(red), part(green), part(blue)]);
}

/** As much accent in the card's ground as leaves words, lines and the focus ring on it their contrast; none always does. */
function softTone(accent: string, grounds: Grounds): string {
  const holds = (soft: string) =>
    [accent, grounds.ink, grounds['ink-soft']].every(
      (words) => contrastRatio(words, soft) >= TEXT_CONTRAST,
    ) &&
    [grounds['line-strong'], grounds.focus].every(
      (line) => contrastRatio(line, soft) >= LINE_CONTRAST,
    );
  for (let share = 0.14; share > 0; share -= 0.01) {
    const soft = mixed(parsed(accent), parsed(grounds.surface), share);
    if (holds(soft)) return soft;
  }
  return grounds.surface;
}

function parsed(hex: string): Channels {
  return channelsOf(hex) ?? [0, 0, 0];
}
