import {
  ATTEMPTS_CSV,
  HOME,
  INTERACTIONS_CSV,
  LAUNCHES,
  LEARNERS,
  PACKAGES,
  RECORDS,
  RECORDS_JSON,
  REPORTS,
} from './addresses.ts';
import {
  sendBlocked,
  showPackage,
  takeReport,
} from './actions/blockReports.ts';
import { giveKey, sendHeard, showLeft } from './actions/cmi5.ts';
import { askToDelete, deletePackage } from './actions/deletePackage.ts';
import { sendAsset, sendContent, sendSite } from './actions/files.ts';
import { addLearner, importPackage, showHome } from './actions/home.ts';
import { openLaunch, showPlay } from './actions/launch.ts';
import { takeXapi } from './actions/lrs.ts';
import {
  exportAttempts,
  exportInteractions,
  exportJson,
  showAttempt,
  showLearner,
  showRecords,
} from './actions/recordPages.ts';
import { replacePackage } from './actions/replacePackage.ts';
import { commit, initialize, sendState } from './actions/runtime.ts';
import type { Preview } from './preview.ts';
import { seeOther, type Reply } from './web/reply.ts';
import { Refusal } from './web/request.ts';
import type { Call, Route } from './web/router.ts';
import { words } from './web/words.ts';

/** Every address that the server answers, by the origin it belongs to; the first that fits wins. */
export interface Routes {
  /** The LMS's pages, and the site. */
  admin: Route[];
  /** One learner's copy of a package, with its launches. */
  course: Route[];
}

export function routesOf(preview: Preview): Routes {
  const on =
    (method: Route['method']) =>
    (
      pattern: string,
      act: (preview: Preview, call: Call) => Reply | Promise<Reply>,
    ): Route => ({ method, pattern, handle: (call) => act(preview, call) });
  const get = on('GET');
  const post = on('POST');
  const xapi = '/lms/play/:launch/xapi/*resource';
  const assets = get('/lms/assets/:name', (_preview, call) => sendAsset(call));
  return {
    admin: [
      get(HOME, showHome),
      get('/lms', () => seeOther(HOME)),
      post(LEARNERS, addLearner),
      get(`${LEARNERS}/:learner`, showLearner),
      post(PACKAGES, importPackage),
      get(`${PACKAGES}/:package`, showPackage),
      get(`${PACKAGES}/:host/delete`, askToDelete),
      post(`${PACKAGES}/:host/delete`, deletePackage),
      post(`${PACKAGES}/:host/replace`, replacePackage),
      get(RECORDS, showRecords),
      get(ATTEMPTS_CSV, exportAttempts),
      get(INTERACTIONS_CSV, exportInteractions),
      get(RECORDS_JSON, exportJson),
      get(`${RECORDS}/:attempt`, showAttempt),
      post(LAUNCHES, openLaunch),
      assets,
      get('/lms/*path', () => {
        throw new Refusal(404, words().notHere.nothing);
      }),
      get('/*path', sendSite),
    ],
    course: [
      get('/lms/play/:launch', showPlay),
      get('/lms/play/:launch/state', sendState),
      post('/lms/play/:launch/initialize', initialize),
      post('/lms/play/:launch/commit', commit),
      post('/lms/play/:launch/fetch', giveKey),
      get('/lms/play/:launch/heard', sendHeard),
      get('/lms/play/:launch/left', showLeft),
      get('/lms/play/:launch/blocked', sendBlocked),
      post(REPORTS, takeReport),
      get(xapi, takeXapi),
      post(xapi, takeXapi),
      on('PUT')(xapi, takeXapi),
      on('DELETE')(xapi, takeXapi),
      get('/lms/content/:package/*path', sendContent),
      assets,
    ],
  };
}
