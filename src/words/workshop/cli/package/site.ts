/** A part of a command that takes a while, and why it goes no further where it fails with a number. */
export const steps = {
  build: {
    doing: 'Building the site',
    nothingToServe: (code: string) =>
      `Building the site ended with code ${code}, so there is nothing to serve.`,
    nothingToPackage: (code: string) =>
      `Building the site ended with code ${code}, so there is nothing to package.`,
  },
  package: {
    doing: 'Making the package',
    nothingToServe: (code: string) =>
      `Making the package ended with code ${code}, so there is nothing to serve.`,
  },
};

/** How a part ended. */
export const stepEnds = {
  failed: 'failed',
  took: (seconds: number) => `${seconds.toFixed(1)} s`,
  silent: 'It failed without a word.',
  /** @param look the command that shows all of it. */
  fix: (look: string) =>
    `Mend it and start again. For the whole output: ${look}`,
};

/** Whether the built site is as new as its files. */
export const freshness = {
  /** @param more how many further files. */
  changed: (paths: readonly string[], more: number) =>
    `changed: ${andMore(paths, more)}`,
  added: (paths: readonly string[], more: number) =>
    `new: ${andMore(paths, more)}`,
  removed: (paths: readonly string[], more: number) =>
    `gone: ${andMore(paths, more)}`,
  older: (reasons: string) =>
    `The built site is older than its files: ${reasons}.`,
  none: 'There is no complete build yet.',
  refused: {
    older: (site: string) =>
      `The built site in ${site} is older than what it is made from.`,
    notKnown: (site: string) =>
      `Whether the built site in ${site} is up to date cannot be known.`,
    noBuild:
      'There is no complete build, or one that does not say what it was made from.',
    fix: 'Leave out --no-build, or run npm run build first.',
  },
};

function andMore(paths: readonly string[], more: number): string {
  return `${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
