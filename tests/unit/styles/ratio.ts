/** Red, green and blue, 0 to 255, of `#rgb` or `#rrggbb`. */
function channels(hex: string): number[] {
  const long = /^#[0-9a-f]{3}$/i.test(hex)
    ? hex.replace(/[0-9a-f]/gi, '$&$&')
    : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new Error(`${hex} is no hex colour`);
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two hex colours as WCAG 2.2 defines it, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}
