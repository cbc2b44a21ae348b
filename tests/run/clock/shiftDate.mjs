// Plain JavaScript: it is loaded into every Node that a run starts, npm's own included,
// which may be too old to read TypeScript, and as text into every page.

/** How far the clock of this run is ahead, in milliseconds: `npm run clocks` sets it. */
export const ahead = Number(process.env.HOLD_CLOCK ?? 0);

/**
 * Puts the clock of this Node, or of the page that runs it, ahead from now on; time goes on.
 * It stands by itself, so that a page can be given its text.
 * @param {number} milliseconds
 * @returns {void}
 */
export function shiftDate(milliseconds) {
  const Own = Date;
  const now = () => Own.now() + milliseconds;
  globalThis.Date = new Proxy(Own, {
    construct: (target, given, heir) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], heir),
    apply: () => new Own(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Own.prototype.constructor = globalThis.Date;
}
