/** Red, green and blue of a colour, 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

/** The channels of `#rgb` or `#rrggbb`; null for any other text. */
export function channelsOf(hex: string): Channels | null {
  const long = /^#[0-9a-f]{3}$/i.test(hex)
    ? hex.replace(/[0-9a-f]/gi, '$&$&')
    : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return null;
  const at = (place: number) =>
    Number.parseInt(long.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

/** The colour as `#rrggbb`, each channel rounded. */
export function hexOf(channels: Channels): string {
  const digits = channels.map((channel) =>
    Math.round(channel).toString(16).padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** `share` of `colour` (0 to 1) over the ground, as `#rrggbb`. */
export function mixed(colour: Channels, ground: Channels, share: number) {
  const part = (at: 0 | 1 | 2) => colour[at] * share + ground[at] * (1 - share);
  return hexOf([part(0), part(1), part(2)]);
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two hex colours as WCAG 2.2 defines it, 1 to 21; not a number where one is no hex colour. */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  if (!a || !b) return Number.NaN;
  const [light, dark] = [luminance(a), luminance(b)];
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
}
