import type { Cmi5Setup } from './setup.ts';
import type { Fetch } from './request.ts';
import type { TabStorage } from './tab.ts';

/** The part of a browser's window that a cmi5 launch needs. */
export interface LaunchWindow {
  readonly document: { documentElement: { lang: string } };
  readonly location: { search: string; assign(url: string): void };
  readonly sessionStorage: TabStorage;
  fetch: Fetch;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  addEventListener(type: 'pagehide', run: () => void): void;
}

/** A launch in this window. Only a learner who finishes goes back to the LMS: a page that is leaving goes where it goes. */
export function inWindow(window: LaunchWindow): Cmi5Setup {
  let leaving = false;
  window.addEventListener('pagehide', () => {
    leaving = true;
  });
  return {
    search: window.location.search,
    language: window.document.documentElement.lang,
    fetch: (url, init) => window.fetch(url, init),
    storage: () => window.sessionStorage,
    clock: () => new Date(),
    later(run, milliseconds) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    leave(returnUrl) {
      if (!leaving) window.location.assign(returnUrl);
    },
  };
}
