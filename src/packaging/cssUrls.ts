// Comments first, so that a url() inside one is left alone; strings before
// bare url() contents, so that a quoted URL keeps its quotes.
const TOKENS =
  /\/\*[\s\S]*?\*\/|(@import\s+)("[^"\n]*"|'[^'\n]*')|(url\(\s*)("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:\\.|[^)\s"'\\])*)(\s*\))|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gi;

/** Maps every URL a style sheet loads: `url()` and `@import`, outside comments. */
export function mapCssUrls(css: string, map: (url: string) => string): string {
  return css.replace(
    TOKENS,
    (
      token: string,
      atImport: string | undefined,
      imported: string | undefined,
      open: string | undefined,
      inner: string | undefined,
      close: string | undefined,
    ) => {
      if (atImport !== undefined && imported !== undefined)
        return atImport + mapQuoted(imported, map);
      if (open !== undefined && inner !== undefined && close !== undefined) {
        return open + mapQuoted(inner, map) + close;
      }
      return token;
    },
  );
}

function mapQuoted(value: string, map: (url: string) => string): string {
  const quote = /^["']/.exec(value)?.[0] ?? '';
  const url = value.slice(quote.length, value.length - quote.length);
  return quote + map(url) + quote;
}
