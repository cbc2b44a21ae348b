import { isObject, listOf, parseJson, textOf } from './json.ts';
import { uuid } from './uuid.ts';

/** The part of sessionStorage that cmi5 uses; every call may throw. */
export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What a reload must find again: cmi5 hands out the token once and takes some statements once. */
export interface TabSession {
  token: string;
  /** The ids of the first and the last statement, so that a repeat is known as one. */
  initializedId: string;
  terminatedId: string;
  /** Verbs of this session that the LMS has acknowledged; `terminated` once it has been sent. */
  sent: string[];
}

export interface Tab {
  /** The session of this launch; its token is '' before there is one. */
  session: TabSession;
  /** Keeps the session; a browser that refuses storage keeps it as long as the page lives. */
  keep(): void;
}

/** The session that belongs to this launch, which its fetch address names. */
export function openTab(storage: () => TabStorage, fetchUrl: string): Tab {
  const key = `hold-the-line/cmi5/${fetchUrl}`;
  let kept: unknown;
  try {
    kept = parseJson(storage().getItem(key) ?? '');
  } catch {
    kept = null;
  }
  const known = isObject(kept) ? kept : {};
  const session: TabSession = {
    token: textOf(known['token']),
    initializedId: textOf(known['initializedId']) || uuid(),
    terminatedId: textOf(known['terminatedId']) || uuid(),
    sent: listOf(known['sent']).map(textOf),
  };
  return {
    session,
    keep() {
      try {
        storage().setItem(key, JSON.stringify(session));
      } catch {
        // Then a reload needs a new launch, and says so.
      }
    },
  };
}
