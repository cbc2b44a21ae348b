import { accentFaults } from '../../words/workshop/packaging/accent.ts';
import { OptionError, type Called } from '../givenOptions.ts';
import {
  channelsOf,
  contrastRatio,
  hexOf,
  mixed,
  type Channels,
} from './contrast.ts';
import { LIGHT } from './grounds.ts';

/** WCAG 2.2, success criterion 1.4.3. */
export const TEXT_CONTRAST = 4.5;

/**
 * Reads the accent colour, `#rgb` or `#rrggbb`, the sign optional since a shell
 * takes it for a comment, and gives `#rrggbb` in lower case. Throws an
 * OptionError where it is no colour, or too light for words on the light page.
 */
export function readAccent(given: string, called: Called): string {
  const channels = channelsOf(given.trim().replace(/^#?/, '#'));
  if (!channels)
    throw new OptionError(
      'accent',
      accentFaults.noColour(called.value('accent', given)),
    );
  const accent = hexOf(channels);
  if (isLegible(accent)) return accent;
  throw new OptionError(
    'accent',
    accentFaults.tooLight(
      called.value('accent', accent),
      floored(contrastOnLight(accent)),
      TEXT_CONTRAST,
      darkened(channels),
    ),
  );
}

/** The ratio with the light page; with white, words on a button, it is larger. */
function contrastOnLight(accent: string): number {
  return contrastRatio(accent, LIGHT.paper);
}

function isLegible(accent: string): boolean {
  return contrastOnLight(accent) >= TEXT_CONTRAST;
}

/** The lightest darker tone of the same hue that passes, in steps of half a per cent. */
function darkened(channels: Channels): string {
  for (let share = 0.995; share > 0; share -= 0.005) {
    const tone = mixed(channels, [0, 0, 0], share);
    if (isLegible(tone)) return tone;
  }
  return '#000000';
}

/** Two decimals, never rounded up to what is asked for. */
function floored(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
