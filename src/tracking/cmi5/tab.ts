import { fingerprint } from '../fingerprint.ts';
import { isObject, listOf, parseJson, textOf } from './json.ts';

/** The part of sessionStorage that cmi5 uses; every call may throw. */
export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What a reload must find again: cmi5 hands out the token once and takes some statements once. */
export interface TabSession {
  token: string;
  /** Verbs of this session that the LMS has acknowledged. */
  sent: string[];
}

export interface Tab {
  /** The session of this launch; its token is '' before there is one. */
  session: TabSession;
  /** The launch has ended in this tab: what is left of it is that it was. */
  over: boolean;
  /** Keeps the session; a browser that refuses storage keeps it as long as the page lives. */
  keep(): void;
  /** Leaves nothing in the browser but that the launch has ended; the token goes. */
  end(): void;
}

/** The session that belongs to this launch, which its fetch address names; the browser keeps that as a fingerprint. */
export function openTab(storage: () => TabStorage, fetchUrl: string): Tab {
  const key = `hold-the-line/cmi5/${fingerprint(fetchUrl)}`;
  let kept: unknown;
  try {
    kept = parseJson(storage().getItem(key) ?? '');
  } catch {
    kept = null;
  }
  const known = isObject(kept) ? kept : {};
  const session: TabSession = {
    token: textOf(known['token']),
    sent: listOf(known['sent']).map(textOf),
  };
  const tab: Tab = {
    session,
    over: known['over'] === true,
    keep() {
      try {
        const what = tab.over ? { over: true } : session;
        storage().setItem(key, JSON.stringify(what));
      } catch {
        // Then a reload needs a new launch, and says so.
      }
    },
    end() {
      tab.over = true;
      tab.keep();
    },
  };
  return tab;
}
