/** An island's opening tag as Astro prints it: the uid comes first. */
const UID = /(<astro-island uid=")[^"]*"/g;

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
