// @ts-check
// The course in a window of its own, and what the page behind it says meanwhile.

/**
 * @typedef {object} Parts
 * @property {string} address Of the course.
 * @property {HTMLElement} button Hidden until it can open the course.
 * @property {HTMLElement} note Says how the window stands.
 * @property {HTMLElement} exit Where the learner goes on afterwards.
 * @property {boolean} speaks Whether the course tells the LMS itself what to record.
 */

/** @param {Parts} parts */
export function offerPopup({ address, button, note, exit, speaks }) {
  button.removeAttribute('hidden');
  button.addEventListener('click', () => {
    const course = open(address, 'course', 'popup,width=1100,height=800');
    if (!course) {
      note.textContent =
        'The browser blocked the window. Allow popups for this page and try again.';
      return;
    }
    button.setAttribute('hidden', '');
    note.textContent = speaks
      ? 'The course is open in its own window.'
      : 'The course is open in its own window. Keep this page open until you have closed it: the course saves through it.';
    const watch = setInterval(() => {
      if (!course.closed) return;
      clearInterval(watch);
      note.textContent =
        'The course window is closed. Its record is on the learner’s page, and so is the button to resume.';
      exit.focus();
    }, 250);
  });
}
