import type { Loader } from 'astro/loaders';

/** How a loader that cannot go on asks `checkContent` for what the author should read instead. */
export const CONTENT_FAILED = 'hold:content-failed';

/**
 * A loader that reads content while the check of it still runs. Where that content cannot be
 * read, the check says so with a line, and Astro, whose error knows none, waits for it.
 */
export function checkedLoader(inner: Loader): Loader {
  return {
    ...inner,
    async load(context) {
      try {
        await inner.load(context);
      } catch (error) {
        for (const { hooks } of context.config.integrations) {
          const ask: unknown = Reflect.get(hooks, CONTENT_FAILED);
          if (typeof ask === 'function') await Reflect.apply(ask, null, []);
        }
        throw error;
      }
    },
  };
}
