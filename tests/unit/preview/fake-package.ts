import { strToU8, zipSync, type Zippable } from 'fflate';

export interface FakeOptions {
  title?: string;
  identifier?: string;
  schemaversion?: string;
  launch?: string;
  masteryScore?: string;
  /** Added to the zip, or put in place of a usual file; null leaves one out. */
  files?: Record<string, string | Uint8Array | null>;
}

/** A manifest of SCORM 1.2 with one SCO. */
export function fakeManifest(options: FakeOptions = {}): string {
  const {
    title = 'Fake course',
    identifier = 'fake-course',
    schemaversion = '1.2',
    launch = 'index.html',
    masteryScore,
  } = options;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>${schemaversion}</schemaversion></metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>${title}</title>
      <item identifier="item" identifierref="sco">
        <title>${title}</title>
        ${masteryScore ? `<adlcp:masteryscore>${masteryScore}</adlcp:masteryscore>` : ''}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${launch}">
      <file href="${launch}"/>
    </resource>
  </resources>
</manifest>`;
}

/** A zip that the preview plays; `files` bends it. */
export function fakePackage(options: FakeOptions = {}): Uint8Array {
  const usual: Record<string, string | Uint8Array | null> = {
    'imsmanifest.xml': fakeManifest(options),
    'index.html': COURSE,
    'js/course.js': COURSE_SCRIPT,
    ...options.files,
  };
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(usual)) {
    if (content === null) continue;
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  // Else the hour would be in it, and the same package made twice be another.
  return zipSync(entries, { mtime: new Date(2026, 0, 1) });
}

/** Buttons that call the API, so that a test decides what the course does. */
const COURSE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fake course</title></head>
<body><h1>Fake course</h1><p id="said"></p>
<script src="js/course.js"></script></body></html>`;

const COURSE_SCRIPT = `
function find(win) {
  for (let i = 0; i < 10 && win; i += 1) {
    if (win.API) return win.API;
    win = win.parent === win ? win.opener : win.parent;
  }
  return null;
}
const api = find(window);
window.course = {
  call(name, ...args) {
    const result = String(api[name](...args));
    return name === 'LMSGetValue' || result === 'true' ? result : result + ' ' + api.LMSGetLastError();
  },
  set(values) {
    return Object.entries(values).map(([k, v]) => course.call('LMSSetValue', k, v)).join();
  },
};
document.getElementById('said').textContent = api ? course.call('LMSInitialize', '') : 'no API';
addEventListener('pagehide', () => {
  if (window.endsItself) course.call('LMSFinish', '');
});
`;
