import { noFunction, noReason } from '../../words/tracking/scorm.ts';
import { lmsWords } from '../lmsWords.ts';
import type { CallEntry, TrackingError } from '../port.ts';
import { peek } from './peek.ts';

/** What an edition of SCORM calls its functions and says about errors. */
export interface ApiWords {
  initialize: string;
  finish: string;
  get: string;
  set: string;
  commit: string;
  lastError: string;
  errorString: string;
  /** What the standard says about each error code, for LMSs that say nothing. */
  errors: Readonly<Record<string, string>>;
  /** The code for a value that nobody has set yet, which is no error; '' when there is none. */
  unset: string;
}

/** Each method does one call and checks it; null means that the LMS agreed. */
export interface CheckedApi {
  initialize(): TrackingError | null;
  /** The value without white space around it; '' where the LMS has none to offer, and after the end. */
  read(element: string): string;
  /** The same, and what the LMS says where it offers none. */
  get(element: string): { value: string; error: TrackingError | null };
  /** @param isAsked asks after a yes too whether an error came with it: one call more. */
  set(element: string, value: string, isAsked?: boolean): TrackingError | null;
  /** @param isAsked the same. */
  commit(isAsked?: boolean): TrackingError | null;
  finish(): TrackingError | null;
}

const LOG_LENGTH = 300;

// Some LMSs answer with booleans, numbers, and objects of all three, which may
// come from another window; any other object is no answer.
function text(value: unknown): string {
  const kind = Object.prototype.toString.call(value);
  return /^.object (String|Number|Boolean).$/.test(kind) ? String(value) : '';
}

const isYes = (value: string) => /^(true|1|yes)$/i.test(value);

/** Wraps the LMS's API: exceptions, false and error codes all become a TrackingError. Newest calls are kept in `log`. */
export function checkedApi(
  api: object,
  words: ApiWords,
  clock: () => Date,
  log: CallEntry[],
): CheckedApi {
  /** The error code that stood there when the LMS was last asked; null before. */
  let stood: string | null = null;
  /** An element that the LMS knows. */
  let known = '';
  let isOver = false;

  // As a method of its object; what it returns is not trusted to be a string.
  function ask(name: string, ...parameters: string[]): string {
    const method: unknown = Reflect.get(api, name);
    if (typeof method !== 'function')
      throw new TypeError(`${name} ${noFunction}`);
    return text(Reflect.apply(method, api, parameters)).trim();
  }

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
      const said = lmsWords(ask(words.errorString, code));
      if (said) return said;
    } catch {
      // Our own words do as well.
    }
    return words.errors[code] ?? noReason;
  }

  // Without the function there are no errors.
  function lastError(): string {
    const code = peek(api, words.lastError) ? ask(words.lastError) : '';
    return parseInt(code, 10) > 0 ? code : '';
  }

  /**
   * The error code that speaks against a yes, '' for none. Where a call that
   * must succeed clears it, it was the answer. Where nothing clears it, it is
   * one only if it has not stood there before.
   */
  function objection(): string {
    const before = stood;
    const code = (stood = lastError());
    if (!code) return '';
    if (known) ask(words.get, known);
    stood = lastError();
    return code === stood && code === (before ?? code) ? '' : code;
  }

  function perform(
    [name, ...parameters]: [string, ...string[]],
    agrees: (value: string) => boolean,
    isAsked: boolean,
  ): { value: string; error: TrackingError | null } {
    // The element, never the value, which may be personal.
    const call = parameters[0] ? `${name} ${parameters[0]}` : name;
    const began = clock();
    try {
      const value = ask(name, ...parameters);
      const agreed = agrees(value);
      const code = !agreed ? (stood = lastError()) : isAsked ? objection() : '';
      const isFine = agreed && !code;
      record(call, began, isFine ? 'ok' : 'failed', code);
      if (isFine) return { value, error: null };
      return { value: '', error: { call, code, message: wordsFor(code) } };
    } catch (thrown) {
      record(call, began, 'threw', '');
      const said = thrown instanceof Error ? thrown.message : text(thrown);
      const message = lmsWords(said);
      return { value: '', error: { call, code: '', message } };
    }
  }

  function get(element: string) {
    const got = perform([words.get, element], () => true, false);
    if (got.value) known = element;
    return got;
  }

  return {
    // An LMS that begins with a stale error code has begun all the same.
    initialize: () => perform([words.initialize, ''], isYes, false).error,
    read: (element) => (isOver ? '' : get(element).value),
    get(element) {
      const got = get(element);
      const code = got.value || got.error ? '' : lastError();
      if (!code || code === words.unset) return got;
      const call = `${words.get} ${element}`;
      return { value: '', error: { call, code, message: wordsFor(code) } };
    },
    set: (element, value, isAsked = false) =>
      perform([words.set, element, value], isYes, isAsked).error,
    // 'true' with an error code beside it was seen where nothing had been stored.
    commit: (isAsked = true) =>
      perform([words.commit, ''], isYes, isAsked).error,
    finish() {
      isOver = true;
      return perform([words.finish, ''], isYes, true).error;
    },
  };
}
