/** Page and script do not belong together. @param source the file of the page. */
export function noPart(name: string, source: string) {
  return {
    what: `The page has no part for ${name}.`,
    why: 'The script and the page belong together.',
    fix: `Give an element of ${source} data-part="${name}".`,
  };
}
