import { element } from './parts.ts';

/** A link that hands a file over from this browser. */
export function download(
  name: string,
  parts: BlobPart[],
  type: string,
): HTMLAnchorElement {
  const link = element('a', name);
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  return link;
}

/** Frees what the page still holds for downloads. */
export function forgetFiles(part: HTMLElement): void {
  for (const link of part.querySelectorAll('a')) {
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  }
}
