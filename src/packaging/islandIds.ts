/** An island's opening tag as Astro prints it: the uid comes first. */
const UID = /(<astro-island uid=")[^"]*"/g;

/** The one rule that Astro writes before the first island, in the middle of the text. */
const STYLE = /<style>astro-island[\w,-]*\{display:contents\}<\/style>/;

/**
 * Numbers the islands of a built document. Astro derives each `uid` from the
 * checkout's absolute path, so two machines would build different bytes; it
 * only uses it in development.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replace(
    UID,
    (_tag, before: string) => `${before}i${String(++count)}"`,
  );
}

/** Moves the islands' style rule into the head, where HTML allows it. */
export function liftIslandStyle(html: string): string {
  const [style] = STYLE.exec(html) ?? [];
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', `${style}</head>`);
}
