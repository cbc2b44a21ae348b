import { vi } from 'vitest';
import { type FakePage, standInPage } from '../../fixtures/standInPage.ts';
import type { Outside } from '../../fixtures/strict-host/outside.ts';

/** A page in place of the browser's; undo with `vi.unstubAllGlobals`. */
export function fakePage(readyState?: string, hash?: string): FakePage {
  return standInPage(
    (name, value) => vi.stubGlobal(name, value),
    readyState,
    hash,
  );
}

/** The same page, which tells the LMS's page too what becomes of it: that one hears of it first. */
export function seenOutside(page: FakePage, outside: Outside): FakePage {
  const first = (change: Partial<Outside>) => Object.assign(outside, change);
  return {
    ...page,
    hide() {
      first({ page: 'hidden' });
      page.hide();
    },
    show() {
      first({ page: 'shown' });
      page.show();
    },
    leave() {
      first({ page: 'leaving' });
      page.leave();
    },
    comeBack(persisted) {
      first({ page: 'shown' });
      page.comeBack(persisted);
    },
    online() {
      first({ network: 'online' });
      page.online();
    },
    offline() {
      first({ network: 'offline' });
      page.offline();
    },
  };
}
