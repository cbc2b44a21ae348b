/** That a file cannot be the logo. @param file what the command or the form calls it. */
export function logoRefused(file: string): string {
  return `${file} cannot be used.`;
}

const plainSvg =
  'Export it as a plain SVG with everything drawn as shapes, or as a PNG.';

const figures = new Intl.NumberFormat('en-GB');

/** Why a picture cannot be the logo, and what to do. */
export const logoFaults = {
  tooLarge: (bytes: number, most: number) => ({
    why: `It has ${bytes} bytes; a logo may have ${most}, since every learner loads it at the start.`,
    fix: 'Export it smaller: 96 pixels high is enough, or take an SVG.',
  }),
  badProportion: (width: number, height: number) => ({
    why: `It is ${width} wide and ${height} high; in the header, 32 pixels high, nothing could be made out.`,
    fix: 'Take a form of it that is at most 8 times as wide as high, and at most twice as high as wide.',
  }),
  pngDamaged: {
    why: 'The PNG is cut off or damaged.',
    fix: 'Save or download it again.',
  },
  pngMoves: {
    why: 'The PNG is animated, and what moves in the header keeps people from reading (WCAG 2.2, 2.2.2).',
    fix: 'Take a still picture.',
  },
  pngPixels: (width: number, height: number, most: number) => ({
    why: `It measures ${width} by ${height} pixels; each side may have 1 to ${most}.`,
    fix: 'Scale it: 96 pixels high is enough for the header.',
  }),
  unreadable: (fault: string) => ({
    why: `It is no PNG, and as an SVG it cannot be read: ${fault}.`,
    fix: 'Give an SVG in UTF-8, or a PNG.',
  }),
  noSvg: (root: string) => ({
    why: `Its root is <${root}>, not <svg> with its namespace.`,
    fix: 'Export it as a plain SVG, or as a PNG.',
  }),
  beyondShape: (odd: string) => ({
    why: `It holds ${odd}; no logo needs that.`,
    fix: plainSvg,
  }),
  /** @param faults sentences of `svgFaults`. */
  notPlain: (faults: readonly string[]) => ({
    why: faults.join(' '),
    fix: plainSvg,
  }),
  noSize: {
    why: 'The SVG does not say how large it is.',
    fix: 'Give its <svg> a viewBox, such as viewBox="0 0 160 40".',
  },
};

/** What an SVG holds that a logo may not, a sentence each. */
export const svgFaults = {
  encoding: (encoding: string) => `It is written in ${encoding}, not in UTF-8.`,
  entities: 'It defines entities.',
  ownStyleSheet: 'It names a style sheet of its own.',
  foreign: (element: string) => `It holds <${element}>.`,
  moving: (element: string) => `It holds <${element}>; a logo does not move.`,
  handler: (element: string, name: string) =>
    `<${element}> has the handler ${name}.`,
  /** @param url '' for none. */
  leadsTo: (element: string, name: string, url: string) =>
    `<${element}> leads to ${url || 'nowhere'} in ${name}.`,
  styleLoads: (url: string) => `A style loads ${url || 'nowhere'}.`,
  styleBrings: 'A style brings in another file.',
  styleBackslash: 'A style holds a backslash.',
  styleMoves: 'A style moves the picture; a logo does not move.',
  showsItself: 'A part of it shows itself.',
  drawsTooMuch: (most: number) =>
    `Its parts show each other so often that more than ${figures.format(most)} would be drawn.`,
};

/** What an admin should know of the logo that was chosen. */
export const logoNotes = {
  name: (name: string) =>
    `Screen readers call the logo "${name}", the name that the course was built with. To have your own there, put the name of your organisation into your rules.`,
  /** Both in kilobytes. */
  weight: (kilobytes: number, better: number) =>
    `The logo adds ${kilobytes.toFixed(1)} kB to every first launch; on slow lines one of up to ${better} kB is better.`,
};

/** The built page has no place for a logo. */
export const noPlaceForLogo = {
  what: 'The course has no place for a logo.',
  why: 'The logo takes the place of the mark in the header, and the document has none.',
  fix: 'Build the site again with npm run build, or leave the logo out.',
};
