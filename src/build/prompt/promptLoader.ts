import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';

/** The name of every loader whose files are read when `promptEdits` says so. */
export const PROMPT_LOADER = 'prompt-loader';

/** How `promptEdits` asks for the store to be written, and learns that Astro is at it. */
const writeSchema = z.object({ reached: z.custom<() => void>(isFunction) });

function isFunction(given: unknown): boolean {
  return typeof given === 'function';
}

type Watcher = NonNullable<LoaderContext['watcher']>;

/** The event of the watcher by which `promptEdits` tells of an edit, for one that Astro's loaders listen to. */
export function editEvent(event: string): string {
  return `prompt:${event}`;
}

/**
 * A loader of YAML that reads an edited file when `promptEdits` tells it to and not when the
 * watcher does, so that somebody knows when it has been read. Not for Markdown, whose
 * store of modules Astro writes later whatever it is asked.
 */
export function prompt(inner: Loader): Loader {
  return {
    ...inner,
    name: PROMPT_LOADER,
    async load(context) {
      const { success, data } = writeSchema.safeParse(
        context.refreshContextData,
      );
      // All edits have been read; whoever asks wants the store written.
      if (success) {
        data.reached();
        return;
      }
      const { watcher } = context;
      await inner.load(
        watcher ? { ...context, watcher: apart(watcher) } : context,
      );
    },
  };
}

/** The watcher, except that whoever listens to it hears of what `promptEdits` tells. */
function apart(watcher: Watcher): Watcher {
  return new Proxy(watcher, {
    get(target, name, receiver): unknown {
      if (name !== 'on') return Reflect.get(target, name, receiver);
      return (event: string, hear: (path: string) => unknown) =>
        target.on(editEvent(event), hear);
    },
  });
}
