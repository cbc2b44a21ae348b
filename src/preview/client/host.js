// @ts-check
// The host page of one launch: it offers the API of the standard and opens the course.
import { COMMIT_FAILURE, GENERAL_EXCEPTION, createSaver } from './saver.js';
import { watchBlocked } from './blocked.js';
import { watchRecordStore } from './cmi5.js';
import { offerPopup } from './popup.js';
import { mayWait, postAndWait } from './waiting.js';

/**
 * @typedef {import('./saver.js').Answer} Answer
 *
 * @typedef {object} LaunchState What the server says when a launch begins.
 * @property {object} cmi The data model to begin with; cmi5 has none.
 * @property {string} course The address of the launch file.
 */

/** Browsers send at most 64 KiB after a page is gone. */
const BEACON_SIZE = 60_000;

const {
  launch = '',
  token = '',
  standard,
  place,
  mode,
  words: said = '{}',
} = document.body.dataset;
/** @type {Record<'notSaved' | 'saved' | 'noAnswer' | 'leave' | 'popupBlocked' | 'popupOpen' | 'popupNeeded' | 'popupClosed', string>} */
const words = JSON.parse(said);
/** @param {'state' | 'initialize' | 'commit' | 'heard' | 'blocked'} what */
const address = (what) => `${launch}/${what}?token=${token}`;
const saved = element('saved');
/** Commits on their way while the course closes and this page stays. */
const onTheWay = new Set();
let leaving = false;

addEventListener('pagehide', () => {
  leaving = true;
});

const response = await fetch(address('state'));
/** @type {LaunchState | { stored: false, reason: string }} */
const given = await response.json();
if ('reason' in given) {
  show(given);
  throw new Error('the launch is over');
}
/** @type {LaunchState} */
const state = given;

if (standard === 'scorm12') {
  const { Scorm12API } = await import('./scorm12.js');
  const api = new Scorm12API(settings(), saverWith(GENERAL_EXCEPTION));
  offer('API', api, 'LMSInitialize');
}
if (standard === 'scorm2004') {
  const { Scorm2004API } = await import('./scorm2004.js');
  const api = new Scorm2004API(settings(), saverWith(COMMIT_FAILURE));
  offer('API_1484_11', api, 'Initialize');
}

const recordStore =
  standard === 'cmi5' ? watchRecordStore(address('heard'), show) : null;

watchBlocked(address('blocked'), element('blocked'));

if (place === 'popup')
  offerPopup({
    address: state.course,
    button: element('open-course'),
    note: element('window'),
    exit: element('exit'),
    speaks: standard === 'cmi5',
    words,
  });
else openFrame();

/** @returns {{ lmsCommitUrl: string, autocommit: boolean, logLevel: 'ERROR' }} */
function settings() {
  return {
    lmsCommitUrl: address('commit'),
    autocommit: false,
    logLevel: 'ERROR',
  };
}

/** @param {number} failure */
function saverWith(failure) {
  return createSaver({
    post: (body) => postAndWait(address('commit'), body),
    mayWait,
    handOver,
    report: show,
    failure,
    noAnswer: words.noAnswer,
  });
}

/**
 * Puts the API where courses of its standard look for it, from a frame as from a popup.
 *
 * @param {'API' | 'API_1484_11'} name
 * @param {import('./scormAgain.js').Api} api
 * @param {'LMSInitialize' | 'Initialize'} event
 */
function offer(name, api, event) {
  api.loadFromJSON(state.cmi, 'cmi');
  api.on(event, () => {
    try {
      const answer = postAndWait(address('initialize'), '{}');
      if (!answer.stored) show(answer);
    } catch {
      // The first commit tells the server as well.
    }
  });
  Object.assign(window, { [name]: api });
}

function openFrame() {
  const frame = element('course');
  frame.setAttribute('src', state.course);
  frame.addEventListener('load', () => {
    if (frame instanceof HTMLIFrameElement) leadBack(frame);
  });
  // The course ends before this page does, so that its last save has an answer.
  element('exit').addEventListener('click', (event) => {
    if (!frame.isConnected) return;
    event.preventDefault();
    frame.remove();
    void leaveWhenSaved();
  });
}

/**
 * The sandbox lets nothing in the frame lead this page anywhere. Where the course has
 * gone to its return address, the link there is followed from here.
 *
 * @param {HTMLIFrameElement} frame
 */
function leadBack(frame) {
  const inside = frame.contentDocument;
  if (inside?.location.pathname !== `${launch}/left`) return;
  inside.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.assign(element('exit').getAttribute('href') ?? '/lms/');
  });
}

async function leaveWhenSaved() {
  const exit = element('exit');
  await Promise.all(onTheWay);
  await recordStore?.ended();
  if (saved.dataset['state'] === 'failed') exit.textContent = words.leave;
  else location.assign(exit.getAttribute('href') ?? '/lms/');
}

/** @param {string} body */
function handOver(body) {
  const url = address('commit');
  const blob = new Blob([body], { type: 'application/json' });
  if (leaving) return navigator.sendBeacon(url, blob);
  const keepalive = blob.size <= BEACON_SIZE;
  const sent = fetch(url, { method: 'POST', body: blob, keepalive })
    .then((answer) => answer.json())
    .catch(() => ({ stored: false, reason: words.noAnswer }))
    .then(show)
    .finally(() => onTheWay.delete(sent));
  onTheWay.add(sent);
  return true;
}

/** @param {Answer} answer */
function show(answer) {
  saved.dataset['state'] = answer.stored ? 'saved' : 'failed';
  if (!answer.stored)
    saved.textContent = words.notSaved.replace('{reason}', () => answer.reason);
  // In review the answer only says that the call was heard.
  else if (mode === 'review') saved.textContent = '';
  else saved.textContent = words.saved.replace('{time}', timeOf(answer.at));
}

/** @param {string} at */
function timeOf(at) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang);
}

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id} on the page`);
  return found;
}
