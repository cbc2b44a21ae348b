import { blockedWords, readReport } from '../blockReport.ts';
import { packagePage } from '../pages/package.ts';
import type { Preview } from '../preview.ts';
import { readJson } from '../web/json.ts';
import { json, page, type Reply } from '../web/reply.ts';
import { readBody } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { authorisedSession, packageAt } from './lookup.ts';
import { words } from '../web/words.ts';

/** A report holds three addresses and the policy. */
const REPORT_SIZE = 16 * 1024;

/** Where a browser says what the policy of a package made it refuse. A package tells of itself only: its origin says which it is. */
export async function takeReport(
  preview: Preview,
  { request, place }: Call,
): Promise<Reply> {
  const course = packageAt(preview, String(place.course?.package));
  const body = await readBody(request, REPORT_SIZE);
  const sent = body && readJson(body.toString('utf8'));
  const report =
    typeof sent === 'object' && sent !== null && 'csp-report' in sent
      ? readReport(sent['csp-report'])
      : null;
  if (report) preview.store.blocked.add(course, report);
  return { status: 204, headers: {}, body: '' };
}

/** What the page of a launch asks now and then, to show it beside the course. */
export function sendBlocked(preview: Preview, call: Call): Reply {
  const { course } = authorisedSession(preview, call);
  return json({ lines: preview.store.blocked.of(course).map(blockedWords) });
}

/** A package: what it is, and what browsers have refused to it; `?replaced` says that it has just taken the place of another version. */
export function showPackage(preview: Preview, { params, url }: Call): Reply {
  const one = packageAt(preview, params['package'] ?? '');
  const done = url.searchParams.has('replaced')
    ? words().packagePage.replaced
    : undefined;
  return page(packagePage(one, preview.store.blocked.of(one), { done }));
}
