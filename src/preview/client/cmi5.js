// @ts-check
// A cmi5 course tells the record store itself, so the host page asks what has arrived.

/**
 * @typedef {{ begun: boolean, saved: string | null, ended: boolean }} Heard
 */

const EVERY = 2000;
/** How often a course that is being closed is asked whether it has said its last word. */
const GOODBYES = 20;
const GOODBYE_EVERY = 100;

/**
 * @param {string} address Where to ask.
 * @param {(at: string) => void} saved Called when something new has arrived.
 */
export function watchRecordStore(address, saved) {
  /** @type {string | null} */
  let last = null;

  /** @returns {Promise<Heard>} */
  async function ask() {
    const response = await fetch(address);
    /** @type {Heard} */
    const heard = await response.json();
    if (heard.saved !== null && heard.saved !== last) saved(heard.saved);
    last = heard.saved;
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
