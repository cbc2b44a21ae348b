/** Why a yes of the LMS may be worth nothing. */
export type Doubt = 'offline' | 'hidden' | 'leaving' | 'silent';

/** What this browser knows of the LMS without asking it to record. */
export interface Witness {
  /** What speaks against a yes that was given just now; null for nothing. */
  doubt(): Promise<Doubt | null>;
}

/** A record keeper whose answers come from itself alone, not from a script of the page. */
export const trusting: Witness = { doubt: () => Promise.resolve(null) };

/** Milliseconds after which no answer is an answer. */
const patience = 15_000;

/**
 * Doubts as players of LMSs were seen to lie: while the browser is offline, the
 * page hidden or leaving, they hand a save to the browser and say yes; a server
 * that is gone, or a session that has ended, shows at a small file of the
 * package that does not come back as itself. A host that never served that file
 * proves nothing.
 * @param url the file; it holds `mark`.
 */
export function watchLms(url: string, mark: string): Witness {
  let isLeaving = false;
  let wasThere = false;
  addEventListener('pagehide', () => (isLeaving = true));
  addEventListener('pageshow', () => (isLeaving = false));

  function seen(): Doubt | null {
    if (isLeaving) return 'leaving';
    if (document.visibilityState === 'hidden') return 'hidden';
    // A browser that cannot tell is not offline.
    return 'onLine' in navigator && !navigator.onLine ? 'offline' : null;
  }

  async function isThere(): Promise<boolean> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const reply = await fetch(url, {
        cache: 'no-store',
        signal: stop.signal,
      });
      return reply.ok && (await reply.text()).includes(mark);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async doubt() {
      const before = seen();
      if (before) return before;
      const is = await isThere();
      wasThere ||= is;
      // A page that left or hid meanwhile may have cut the request off itself.
      const meanwhile = seen();
      if (meanwhile) return meanwhile;
      return is || !wasThere ? null : 'silent';
    },
  };
}
