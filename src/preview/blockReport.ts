/** Something of a package that the browser refused, as its policy told it to. */
export interface Blocked {
  /** What it was to be, by the directive of the policy: `script-src`, `font-src` and so on. */
  kind: string;
  /** Its address without query, or `inline`, `eval`, `data`, `blob`. */
  source: string;
  /** The page of the package that asked for it, as a path in the package. */
  page: string;
}

/** What the directives of a policy are about. */
const THINGS: Record<string, string> = {
  'script-src': 'A script',
  'style-src': 'A style sheet',
  'font-src': 'A font',
  'img-src': 'A picture',
  'media-src': 'Sound or video',
  'frame-src': 'A page in a frame',
  'child-src': 'A page in a frame',
  'connect-src': 'A request for data',
  'worker-src': 'A worker',
  'object-src': 'An embedded object',
  'manifest-src': 'A web app manifest',
  'form-action': 'A form',
};

/** One of {@link Blocked} as a sentence. */
export function blockedWords({ kind, source, page }: Blocked): string {
  const thing = THINGS[kind] ?? 'Something';
  if (/eval/.test(source))
    return `${page} tried to run text as a script (eval), and was not allowed to.`;
  if (source === 'inline')
    return `${thing} written into ${page} did not take effect.`;
  if (source === 'data' || source === 'blob')
    return `${thing} made inside ${page} (${source}:) did not load.`;
  return kind === 'form-action'
    ? `A form on ${page} was not sent to ${source}.`
    : `${thing} from ${source}, which ${page} asks for, did not load.`;
}

/** What {@link Blocked} means for the author and the LMS. */
export const BLOCKED_ADVICE =
  'The preview refuses whatever a package asks of other servers. Your LMS may or may not refuse it too, and a learner without a way to those servers misses it in every LMS. To be safe, the author puts these files into the package and refers to them by relative addresses.';

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
  if (path.startsWith('/lms/play/')) return 'the course';
  const [, inside] = /^\/lms\/content\/\d+\/(.+)$/.exec(path) ?? [];
  if (inside === undefined) return null;
  try {
    return decodeURIComponent(inside).slice(0, LONGEST);
  } catch {
    return inside.slice(0, LONGEST);
  }
}
