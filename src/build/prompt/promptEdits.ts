import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { editEvent, PROMPT_LOADER } from './promptLoader.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type Server = Parameters<Hooks['astro:server:setup']>[0]['server'];
type Refresh = Parameters<Hooks['astro:server:setup']>[0]['refreshContent'];

/** What Astro's loaders call what Vite calls so. */
const EVENTS = { create: 'add', update: 'change', delete: 'unlink' } as const;

/** After each edit Astro reads content.config.ts again, and meanwhile does nothing that it is asked. */
const TRIES = 40;
const TRY_MS = 10;

/**
 * Has the dev server read an edited file of content at once and write down what it read,
 * which sends the browser for the page: Astro alone waits half a second for a next edit.
 * After an edit of `src/words` every open page is loaded again.
 */
export function promptEdits(): AstroIntegration {
  let refresh: Refresh;
  return {
    name: 'prompt-edits',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: { plugins: [editsPlugin(() => writeStore(refresh))] },
        });
      },
      'astro:server:setup': ({ refreshContent }) => {
        refresh = refreshContent;
      },
    },
  };
}

/** Has Astro write its store now. Where it does not come to that, it writes by itself later. */
async function writeStore(refresh: Refresh): Promise<void> {
  const times: number[] = [];
  const reached = () => void times.push(Date.now());
  for (let tried = 0; tried < TRIES && times.length === 0; tried += 1) {
    if (tried > 0) await pause(TRY_MS);
    await refresh?.({ loaders: [PROMPT_LOADER], context: { reached } });
  }
}

/** Sentences that both islands and static pages may hold. */
const WORDS = '/src/words/';

interface Change {
  type: keyof typeof EVENTS;
  file: string;
  server: Pick<Server, 'watcher' | 'ws'>;
  read: () => string | Promise<string>;
}

/** Acts on each file that changes before any other plugin does. */
function editsPlugin(write: () => Promise<void>) {
  return {
    name: 'prompt-edits',
    hotUpdate: {
      order: 'pre' as const,
      async handler(
        this: { environment: { name: string } },
        { type, file, server, read }: Change,
      ): Promise<[] | undefined> {
        // Vite asks once for each place that code runs in, and for the browser first.
        if (this.environment.name !== 'client') return undefined;
        if (file.includes(WORDS)) {
          // Vite would change islands only, and leave an open page without them as it was.
          server.ws.send({ type: 'full-reload' });
          return [];
        }
        if (!file.endsWith('.yaml')) return undefined;
        // Some editors empty a file before they fill it; this waits until it is filled.
        if (type !== 'delete') await read();
        const told = server.watcher.listeners(editEvent(EVENTS[type]));
        for (const tell of told)
          await Reflect.apply(tell, server.watcher, [file]);
        await write();
        return undefined;
      },
    },
  };
}
