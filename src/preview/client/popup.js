// @ts-check
// The course in a window of its own, and what the page behind it says meanwhile.

/**
 * @typedef {object} Parts
 * @property {string} address Of the course.
 * @property {HTMLElement} button Hidden until it can open the course.
 * @property {HTMLElement} note Says how the window stands.
 * @property {HTMLElement} exit Where the learner goes on afterwards.
 * @property {boolean} speaks Whether the course tells the LMS itself what to record.
 * @property {Record<'popupBlocked' | 'popupOpen' | 'popupNeeded' | 'popupClosed', string>} words
 */

/** @param {Parts} parts */
export function offerPopup({ address, button, note, exit, speaks, words }) {
  button.removeAttribute('hidden');
  button.addEventListener('click', () => {
    const course = open(address, 'course', 'popup,width=1100,height=800');
    if (!course) {
      note.textContent = words.popupBlocked;
      return;
    }
    button.setAttribute('hidden', '');
    note.textContent = speaks ? words.popupOpen : words.popupNeeded;
    const watch = setInterval(() => {
      if (!course.closed) return;
      clearInterval(watch);
      note.textContent = words.popupClosed;
      exit.focus();
    }, 250);
  });
}
