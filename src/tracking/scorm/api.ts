import type { CallEntry, TrackingError } from '../port.ts';

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
  get(element: string): { value: string; error: TrackingError | null };
  set(element: string, value: string): TrackingError | null;
  commit(): TrackingError | null;
  finish(): TrackingError | null;
}

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
  api: object,
  words: ApiWords,
  clock: () => Date,
  log: CallEntry[],
): CheckedApi {
  // As a method of its object; what it returns is not trusted to be a string.
  function ask(name: string, ...parameters: string[]): string {
    const method: unknown = Reflect.get(api, name);
    if (typeof method !== 'function')
      throw new TypeError(`${name} is not a function of the LMS's interface.`);
    return text(Reflect.apply(method, api, parameters));
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
      const said = ask(words.errorString, code).trim();
      if (said) return said;
    } catch {
      // Our own words do as well.
    }
    return words.errors[code] ?? 'The LMS gave no reason.';
  }

  function perform(
    [name, ...parameters]: [string, ...string[]],
    agrees: (value: string, code: string) => boolean,
  ): { value: string; error: TrackingError | null } {
    // The element, never the value, which may be personal.
    const call = parameters[0] ? `${name} ${parameters[0]}` : name;
    const began = clock();
    try {
      const value = ask(name, ...parameters);
      const lastError = ask(words.lastError);
      const code = parseInt(lastError, 10) > 0 ? lastError : '';
      const agreed = agrees(value, code);
      record(call, began, agreed ? 'ok' : 'failed', code);
      if (agreed) return { value, error: null };
      return { value: '', error: { call, code, message: wordsFor(code) } };
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
      perform([words.initialize, ''], (value) => value === 'true').error,
    get: (element) =>
      perform(
        [words.get, element],
        (value, code) => value !== '' || !code || code === words.unset,
      ),
    set: (element, value) =>
      perform([words.set, element, value], trueWithoutError).error,
    commit: () => perform([words.commit, ''], trueWithoutError).error,
    finish: () => perform([words.finish, ''], trueWithoutError).error,
  };
}
