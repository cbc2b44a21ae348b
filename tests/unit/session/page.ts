import { vi } from 'vitest';

/** What the session asks of an element. */
interface FakeElement {
  textContent?: string;
  dataset?: Record<string, string>;
  attributes?: Record<string, string>;
  /** The step that holds it. */
  step?: string;
}

function elementOf(fake: FakeElement) {
  const attributes = new Map(Object.entries(fake.attributes ?? {}));
  return {
    textContent: fake.textContent ?? '',
    dataset: fake.dataset ?? {},
    getAttribute: (name: string) => attributes.get(name) ?? null,
    closest: () =>
      fake.step ? elementOf({ attributes: { 'data-step': fake.step } }) : null,
    matches: () => false,
    hasAttribute: () => true,
    focus: () => undefined,
    scrollIntoView: () => undefined,
  };
}

/** As much of a page as the session touches; the browser tests have a real one. */
export interface FakePage {
  hide(): void;
  show(): void;
  /** The page goes away: closed, or into the back-forward cache. */
  leave(): void;
  /** It comes back out of the back-forward cache, or anew. */
  comeBack(persisted: boolean): void;
  load(): void;
  /** The browser has a network again. */
  online(): void;
  /** Elements by selector or id. */
  put(selector: string, element: FakeElement): void;
  /** The addresses of scripts that were asked for early. */
  preloaded: string[];
  /** What the address was replaced with. */
  replaced: string[];
}

/**
 * Stands a page up in place of the browser's; undo with `vi.unstubAllGlobals`.
 * @param readyState `loading` until `load` is called.
 */
export function fakePage(readyState = 'complete', hash = ''): FakePage {
  const elements = new Map<string, FakeElement>();
  const preloaded: string[] = [];
  const replaced: string[] = [];
  const find = (selector: string) => {
    const fake = elements.get(selector);
    return fake ? elementOf(fake) : null;
  };
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    readyState,
    documentElement: { dataset: {} },
    head: { append: ({ href }: { href: string }) => preloaded.push(href) },
    createElement: () => ({}),
    querySelector: find,
    getElementById: find,
    querySelectorAll: (selector: string) =>
      [...elements]
        .filter(([name]) => name.startsWith(selector))
        .map(([, fake]) => elementOf(fake)),
  });
  const window = new EventTarget();
  const fire = (target: EventTarget, type: string, more = {}) =>
    target.dispatchEvent(Object.assign(new Event(type), more));
  const see = (visibilityState: string) => {
    document.visibilityState = visibilityState;
    fire(document, 'visibilitychange');
  };
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, address: string) =>
      replaced.push(address),
  });
  return {
    hide: () => see('hidden'),
    show: () => see('visible'),
    leave: () => fire(window, 'pagehide', { persisted: true }),
    comeBack: (persisted) => fire(window, 'pageshow', { persisted }),
    load: () => fire(window, 'load'),
    online: () => fire(window, 'online'),
    put: (selector, element) => elements.set(selector, element),
    preloaded,
    replaced,
  };
}
