import type { CallEntry, TrackingError } from '../port.ts';

/** The LMS's object. What it returns is not trusted to be a string. */
export interface Scorm12Api {
  LMSInitialize(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

/** Each method does one call and checks it; null means that the LMS agreed. */
export interface CheckedApi {
  initialize(): TrackingError | null;
  get(element: string): { value: string; error: TrackingError | null };
  set(element: string, value: string): TrackingError | null;
  commit(): TrackingError | null;
  finish(): TrackingError | null;
}

// SCORM 1.2 Run-Time Environment, table 3.4.4.
const WORDS: Record<string, string> = {
  101: 'General exception',
  201: 'Invalid argument',
  202: 'Element cannot have children',
  203: 'Element is not an array',
  301: 'Not initialised',
  401: 'Not implemented',
  402: 'Invalid set value, element is a keyword',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect data type',
};
const LOG_LENGTH = 300;

// Some LMSs answer with booleans and numbers; an object is no answer.
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || typeof value === 'number'
    ? String(value)
    : '';
}

/** Wraps the LMS's API: exceptions, false and error codes all become a TrackingError. Newest calls are kept in `log`. */
export function checkedApi(
  api: Scorm12Api,
  clock: () => Date,
  log: CallEntry[],
): CheckedApi {
  function record(
    call: string,
    began: Date,
    outcome: CallEntry['outcome'],
    code: string,
  ): void {
    log.push({
      call,
      outcome,
      code,
      at: began,
      milliseconds: clock().getTime() - began.getTime(),
    });
    if (log.length > LOG_LENGTH) log.shift();
  }

  function wordsFor(code: string): string {
    try {
      const words = text(api.LMSGetErrorString(code)).trim();
      if (words) return words;
    } catch {
      // Our own words do as well.
    }
    return WORDS[code] ?? 'The LMS gave no reason.';
  }

  function perform(
    call: string,
    invoke: () => unknown,
    agrees: (value: string, code: string) => boolean,
  ): { value: string; error: TrackingError | null } {
    const began = clock();
    try {
      const value = text(invoke());
      const lastError = text(api.LMSGetLastError());
      const code = parseInt(lastError, 10) > 0 ? lastError : '';
      const agreed = agrees(value, code);
      record(call, began, agreed ? 'ok' : 'failed', code);
      if (agreed) return { value, error: null };
      return {
        value: '',
        error: { call, code, message: code ? wordsFor(code) : wordsFor('') },
      };
    } catch (thrown) {
      record(call, began, 'threw', '');
      const message = thrown instanceof Error ? thrown.message : text(thrown);
      return { value: '', error: { call, code: '', message } };
    }
  }

  // 'true' with an error code beside it was seen where nothing had been stored.
  const trueWithoutError = (value: string, code: string) =>
    value === 'true' && !code;

  return {
    // An LMS that begins with a stale error code has begun all the same.
    initialize: () =>
      perform(
        'LMSInitialize',
        () => api.LMSInitialize(''),
        (value) => value === 'true',
      ).error,
    get: (element) =>
      perform(
        `LMSGetValue ${element}`,
        () => api.LMSGetValue(element),
        (value, code) => value !== '' || !code,
      ),
    set: (element, value) =>
      perform(
        `LMSSetValue ${element}`,
        () => api.LMSSetValue(element, value),
        trueWithoutError,
      ).error,
    commit: () =>
      perform('LMSCommit', () => api.LMSCommit(''), trueWithoutError).error,
    finish: () =>
      perform('LMSFinish', () => api.LMSFinish(''), trueWithoutError).error,
  };
}
