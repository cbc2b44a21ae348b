// @ts-check
// A cmi5 course tells the record store itself, so the host page asks what has arrived.

/**
 * @typedef {object} Heard
 * @property {boolean} begun
 * @property {string | null} saved When it last said something.
 * @property {boolean} ended
 * @property {string} [reason] Why it is heard no more: a later launch records.
 */

const EVERY = 2000;
/** How often a course that is being closed is asked whether it has said its last word. */
const GOODBYES = 20;
const GOODBYE_EVERY = 100;

/**
 * @param {string} address Where to ask.
 * @param {(answer: import('./saver.js').Answer) => void} show Called when something new has arrived, and when nothing will any more.
 */
export function watchRecordStore(address, show) {
  /** @type {string | null} */
  let last = null;

  /** @returns {Promise<Heard>} */
  async function ask() {
    const response = await fetch(address);
    /** @type {Heard} */
    const heard = await response.json();
    const { saved, reason } = heard;
    if (reason) show({ stored: false, reason });
    else if (saved !== null && saved !== last)
      show({ stored: true, at: saved });
    last = saved;
    return heard;
  }

  setInterval(() => {
    // A server that is gone is asked again; what it holds is safe.
    ask().catch(() => undefined);
  }, EVERY);

  return {
    /** Waits for the end of the session, for as long as a closing page may take. */
    async ended() {
      for (let asked = 0; asked < GOODBYES; asked += 1) {
        const heard = await ask().catch(() => null);
        if (!heard || heard.ended || !heard.begun) return;
        await new Promise((resolve) => {
          setTimeout(resolve, GOODBYE_EVERY);
        });
      }
    },
  };
}
