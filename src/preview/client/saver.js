// @ts-check

/**
 * @typedef {{ stored: true, at: string } | { stored: false, reason: string }} Answer
 *   What the server says of a commit.
 *
 * @typedef {object} Ways How a commit travels.
 * @property {(body: string) => Answer} post Waits for the server's answer; throws when
 *   none comes.
 * @property {() => boolean} mayWait Whether the browser lets a call wait at this moment.
 * @property {(body: string) => boolean} handOver Gives the body to the browser to send;
 *   false when it does not take it.
 * @property {(answer: Answer) => void} report Shows what the server said.
 * @property {number} failure The standard's error code for a commit that failed.
 * @property {string} noAnswer What is said where no answer comes.
 */

/** SCORM 1.2 has no code of its own for a failed commit. */
export const GENERAL_EXCEPTION = 101;
/** SCORM 2004's General Commit Failure. */
export const COMMIT_FAILURE = 391;

/**
 * What scorm-again calls to store a commit. Commit and Finish return what it
 * returns: "true" only after the server has stored the data. While the course is being
 * closed Chromium forbids to wait; then "true" means that the browser sends the data.
 *
 * @param {Ways} ways
 * @returns {import('./scormAgain.js').HttpService}
 */
export function createSaver({
  post,
  mayWait,
  handOver,
  report,
  failure,
  noAnswer,
}) {
  return {
    updateSettings: () => undefined,
    processHttpRequest: (_url, commit, finish) => {
      const body = JSON.stringify({ ...Object(commit), finish });
      const reason = whyNotSent(body);
      return reason === null
        ? { result: 'true', errorCode: 0 }
        : {
            result: 'false',
            errorCode: failure,
            errorMessage: reason,
          };
    },
  };

  /** @param {string} body @returns {string | null} */
  function whyNotSent(body) {
    /** @type {Answer} */
    let answer;
    try {
      answer = post(body);
    } catch {
      if (!mayWait() && handOver(body)) return null;
      answer = { stored: false, reason: noAnswer };
    }
    report(answer);
    return answer.stored ? null : answer.reason;
  }
}
