/**
 * The LMS's page in the browser: puts the strict host where the query asks for
 * it, opens the course, and keeps what is committed on the server. Served with
 * its types stripped; see server.ts for the query.
 */
import { type Faults, strictHost } from '../../fixtures/strict-host/host.ts';
import { strictHost2004 } from '../../fixtures/strict-host/host2004.ts';
import type {
  HostRecord,
  LaunchOptions,
  RecordStore,
} from '../../fixtures/strict-host/record.ts';

const query = new URLSearchParams(location.search);
const learner = {
  id: query.get('learner') ?? 'L1',
  name: query.get('name') ?? 'Learner, Test',
};
const recordUrl = `/lms/record?learner=${encodeURIComponent(learner.id)}`;

function request(method: string, body?: string): string {
  const xhr = new XMLHttpRequest();
  xhr.open(method, recordUrl, false);
  xhr.send(body);
  if (xhr.status !== 200)
    throw new Error(`${method} ${recordUrl}: ${xhr.status}`);
  return xhr.responseText;
}

// Read once, while the page may still wait for an answer.
let kept = JSON.parse(request('GET')) as HostRecord;
const store: RecordStore = {
  load: () => structuredClone(kept),
  save(record) {
    const body = JSON.stringify(record);
    try {
      request('POST', body);
    } catch (error) {
      // As Moodle: a page on its way out may not wait, so a beacon goes and nobody knows.
      const leaving =
        error instanceof DOMException &&
        navigator.onLine &&
        query.get('beacon') !== 'off';
      if (!leaving || !navigator.sendBeacon(recordUrl, body)) throw error;
    }
    kept = structuredClone(record);
  },
};

function pattern(name: string): RegExp | undefined {
  const source = query.get(name);
  return source === null ? undefined : new RegExp(source);
}

function numberOf(name: string): number | undefined {
  const text = query.get(name);
  return text === null ? undefined : Number(text);
}

const oneOf = <T extends string>(name: string, ...values: T[]): T | undefined =>
  values.find((value) => value === query.get(name));

const faults: Faults = {
  initialize: oneOf('initialize', 'false'),
  commit: oneOf('commit', 'false', 'throws'),
  finish: oneOf('finish', 'false'),
  refuse: pattern('refuse'),
  swallow: pattern('swallow'),
  unknown: pattern('unknown'),
  slow: numberOf('slow'),
  killAtCall: numberOf('kill'),
  forgetsFailedCommits: query.get('forgets') !== 'off',
  block(milliseconds) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
  },
};

const mode = oneOf('mode', 'normal', 'review', 'browse', '');
const credit = oneOf('credit', 'credit', 'no-credit');
const options: LaunchOptions = {
  learner,
  masteryScore: query.get('mastery') ?? '',
  newAttempt: query.has('new'),
  ...(mode !== undefined && { mode }),
  ...(credit !== undefined && { credit }),
};

const speaks2004 = query.get('edition') === 'scorm2004';
const host = (speaks2004 ? strictHost2004 : strictHost)(store, options, faults);
// What a test may look at and change while the course runs.
Object.assign(window, {
  strictLms: {
    faults,
    calls: host.calls,
    refusals: () => host.calls.filter(({ code }) => code !== '0'),
  },
});

const course = query.get('course') ?? '';
const showApi = () =>
  Object.assign(window, { [speaks2004 ? 'API_1484_11' : 'API']: host.api });

function frame(
  into: Document,
  src: string,
  name = 'course',
): HTMLIFrameElement {
  const element = into.createElement('iframe');
  element.name = name;
  element.title = name;
  const sandbox = query.get('sandbox');
  if (sandbox !== null) element.setAttribute('sandbox', sandbox);
  element.src = src;
  element.style.cssText = 'border:0;display:block;width:100%;height:97vh';
  into.body.append(element);
  return element;
}

/** A chain of empty frames; the course lies in the last, `depth` hops below this window. */
function nest(depth: number): void {
  let inner: Document = document;
  for (let level = 1; level < depth; level += 1) {
    const { contentDocument } = frame(inner, 'about:blank', `level-${level}`);
    if (!contentDocument) throw new Error('The empty frame has no document.');
    inner = contentDocument;
  }
  frame(inner, course);
}

function launchButton(): void {
  const button = document.createElement('button');
  button.textContent = 'Launch';
  button.onclick = () => window.open(course, 'course', 'width=1280,height=800');
  document.body.append(button);
}

const here = encodeURIComponent(course);
const otherHost = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
const position = query.get('position') ?? 'parent';
if (position === 'late by 3 s') setTimeout(showApi, 3000);
else if (position !== 'absent') showApi();
if (position === '8th ancestor') nest(8);
else if (position === 'opener') launchButton();
else if (position === "opener's parent")
  frame(document, `/lms/menu?course=${here}`, 'menu');
else if (position === 'behind a cross-origin frame') {
  const absolute = encodeURIComponent(new URL(course, location.href).href);
  frame(
    document,
    `http://${otherHost}:${location.port}/lms/between?course=${absolute}`,
    'between',
  );
} else frame(document, course);
