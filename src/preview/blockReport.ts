import { words } from './web/words.ts';

/** Something of a package that the browser refused, as its policy told it to. */
export interface Blocked {
  /** What it was to be, by the directive of the policy: `script-src`, `font-src` and so on. */
  kind: string;
  /** Its address without query, or `inline`, `eval`, `data`, `blob`. */
  source: string;
  /** The page of the package that asked for it, as a path in the package. */
  page: string;
}

/** One of {@link Blocked} as a sentence. */
export function blockedWords({ kind, source, page: path }: Blocked): string {
  const { blocked, blockedThings } = words();
  const things = new Map(Object.entries(blockedThings));
  const thing = things.get(kind) ?? blockedThings.other;
  const page = path === THE_COURSE ? blocked.course : path;
  if (/eval/.test(source)) return blocked.evaluated(page);
  if (source === 'inline') return blocked.inline(thing, page);
  if (source === 'data' || source === 'blob')
    return blocked.inside(thing, page, source);
  return kind === 'form-action'
    ? blocked.form(page, source)
    : blocked.loaded(thing, page, source);
}

/** Stands for the page of a launch, in the place of a path; stored so. */
const THE_COURSE = 'the course';

/** Long enough for a real address. */
const LONGEST = 200;

/** Reads a report that a browser sent (CSP level 3, 5.3); null for what is no report about a package. */
export function readReport(value: unknown): Blocked | null {
  const kind = textOf(value, 'effective-directive').replace(
    /-(elem|attr)$/,
    '',
  );
  const source = sourceOf(textOf(value, 'blocked-uri'));
  const page = pathInPackage(textOf(value, 'document-uri'));
  if (!/^[a-z-]{3,30}$/.test(kind) || source === null || page === null)
    return null;
  return { kind, source, page };
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found: unknown = Object.entries(value).find(
    ([key]) => key === name,
  )?.[1];
  return typeof found === 'string' ? found : '';
}

/** Without query, which may hold a learner's data. What an extension of the browser does is none of the package's. */
function sourceOf(text: string): string | null {
  if (/^(inline|eval|wasm-eval|data|blob)$/.test(text)) return text;
  const url = URL.parse(text);
  if (!url || !/^(https?|wss?):$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname}`.slice(0, LONGEST);
}

/** The page of a launch stands for the course in its frame. */
function pathInPackage(text: string): string | null {
  const path = URL.parse(text)?.pathname ?? '';
  if (path.startsWith('/lms/play/')) return THE_COURSE;
  const [, inside] = /^\/lms\/content\/\d+\/(.+)$/.exec(path) ?? [];
  if (inside === undefined) return null;
  try {
    return decodeURIComponent(inside).slice(0, LONGEST);
  } catch {
    return inside.slice(0, LONGEST);
  }
}
