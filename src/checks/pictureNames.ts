/** The kinds of picture that the pages take, as the names of files end. */
export const PICTURE_KINDS = ['svg', 'png', 'jpg', 'jpeg', 'webp'];

const FORM = new RegExp(`^[^/\\s()]+\\.(?:${PICTURE_KINDS.join('|')})$`);

/** Whether a picture of this name can be shown: Markdown ends an address at a space, and pages are given no other kind. */
export function isPictureName(name: string): boolean {
  return FORM.test(name);
}

/** The name that a file would have to have: small ending, hyphens for spaces and brackets; a kind that no page takes becomes a PNG. */
export function pictureNameFor(name: string): string {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(/[\s()/]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = PICTURE_KINDS.includes(ending) ? ending : 'png';
  return `${stem || 'picture'}.${kind}`;
}
