/** Where a URL in a file leads, as a browser would read it. */
export type Reference =
  | { kind: 'fragment' }
  /** `path` from the root; `absolute` when the URL began with a slash; `suffix` is its query and hash. */
  | { kind: 'internal'; path: string; absolute: boolean; suffix: string }
  | { kind: 'data' }
  | { kind: 'web'; url: string }
  /** `mailto:` and the like: handled outside the browser. */
  | { kind: 'handler'; scheme: string }
  | { kind: 'script' }
  | { kind: 'unreadable' };

// A host that cannot exist: what resolves to it came from the package itself.
const ROOT = 'http://package.invalid/';

/** Reads `url` as it stands in the file at `from`. */
export function readReference(url: string, from: string): Reference {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return { kind: 'fragment' };
  if (!URL.canParse(trimmed, ROOT + from)) return { kind: 'unreadable' };
  const target = new URL(trimmed, ROOT + from);
  if (target.href.startsWith(ROOT)) {
    return {
      kind: 'internal',
      path: decodePath(target.pathname.slice(1)),
      absolute: /^[/\\]/.test(trimmed),
      suffix: target.search + target.hash,
    };
  }
  if (target.protocol === 'data:' || target.protocol === 'blob:')
    return { kind: 'data' };
  if (target.protocol === 'javascript:') return { kind: 'script' };
  if (/^(https?|wss?|ftp):$/.test(target.protocol))
    return { kind: 'web', url: trimmed };
  return { kind: 'handler', scheme: target.protocol };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file that a site serves for a path: itself, or the page of that name (`build.format: 'file'`). */
export function servedFile(
  path: string,
  has: (path: string) => boolean,
): string | null {
  const bare = path.replace(/\/$/, '');
  const candidates =
    path === '' ? ['index.html'] : [path, `${bare}.html`, `${bare}/index.html`];
  return candidates.find((candidate) => has(candidate)) ?? null;
}

/** `to` as seen from the file `from`, always with `./` or `../`: `component-url` and imports need it. */
export function relativeUrl(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared])
    shared += 1;
  const up = '../'.repeat(source.length - shared);
  return (up || './') + target.slice(shared).join('/');
}
