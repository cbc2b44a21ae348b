import { vi } from 'vitest';
import { type FakePage, standInPage } from '../../fixtures/standInPage.ts';

/** A page in place of the browser's; undo with `vi.unstubAllGlobals`. */
export function fakePage(readyState?: string, hash?: string): FakePage {
  return standInPage(
    (name, value) => vi.stubGlobal(name, value),
    readyState,
    hash,
  );
}
