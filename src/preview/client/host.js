// @ts-check
// The host page of one launch: it offers the API of the standard and opens the course.
import {
  COMMIT_FAILURE,
  GENERAL_EXCEPTION,
  NO_ANSWER,
  createSaver,
} from './saver.js';
import { watchRecordStore } from './cmi5.js';
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
} = document.body.dataset;
/** @param {'state' | 'initialize' | 'commit' | 'heard'} what */
const address = (what) => `${launch}/${what}?token=${token}`;
const saved = element('saved');
/** Commits on their way while the course closes and this page stays. */
const onTheWay = new Set();
let leaving = false;

addEventListener('pagehide', () => {
  leaving = true;
});

const response = await fetch(address('state'));
/** @type {LaunchState} */
const state = await response.json();

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
  standard === 'cmi5'
    ? watchRecordStore(address('heard'), (at) => show({ stored: true, at }))
    : null;

if (place === 'popup') offerPopup();
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
      postAndWait(address('initialize'), '{}');
    } catch {
      // The first commit tells the server as well.
    }
  });
  Object.assign(window, { [name]: api });
}

function openFrame() {
  const frame = element('course');
  frame.setAttribute('src', state.course);
  // The course ends before this page does, so that its last save has an answer.
  element('exit').addEventListener('click', (event) => {
    if (!frame.isConnected) return;
    event.preventDefault();
    frame.remove();
    void leaveWhenSaved();
  });
}

function offerPopup() {
  const button = element('open-course');
  const note = element('window');
  button.removeAttribute('hidden');
  button.addEventListener('click', () => {
    const course = open(state.course, 'course', 'popup,width=1100,height=800');
    if (!course) {
      note.textContent =
        'The browser blocked the window. Allow popups for this page and try again.';
      return;
    }
    button.setAttribute('hidden', '');
    note.textContent =
      'The course is open in its own window. Keep this page open until you have closed it: the course saves through it.';
    const watch = setInterval(() => {
      if (!course.closed) return;
      clearInterval(watch);
      note.textContent =
        'The course window is closed. Its record is on the learner’s page, and so is the button to resume.';
      element('exit').focus();
    }, 250);
  });
}

async function leaveWhenSaved() {
  const exit = element('exit');
  await Promise.all(onTheWay);
  await recordStore?.ended();
  if (saved.dataset['state'] === 'failed') exit.textContent = 'Leave unsaved';
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
    .catch(() => ({ stored: false, reason: NO_ANSWER }))
    .then(show)
    .finally(() => onTheWay.delete(sent));
  onTheWay.add(sent);
  return true;
}

/** @param {Answer} answer */
function show(answer) {
  saved.dataset['state'] = answer.stored ? 'saved' : 'failed';
  if (!answer.stored) saved.textContent = `Not saved: ${answer.reason}`;
  // In review the answer only says that the call was heard.
  else if (mode === 'review') saved.textContent = '';
  else
    saved.textContent = `Saved ${new Date(answer.at).toLocaleTimeString('en-GB')}`;
}

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
