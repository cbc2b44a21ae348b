import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';

type Hooks = Required<AstroIntegration['hooks']>;
type DevServer = Parameters<Hooks['astro:server:setup']>[0]['server'];

/** What lies over the page: an error with the file that it is about. */
const errorMessage = z.object({
  type: z.literal('error'),
  err: z.object({ loc: z.object({ file: z.string() }) }),
});

/**
 * Has what the check found lie over the page in place of what Astro says of a content
 * file that it cannot read. Astro says it a moment after the page is asked for, in the
 * words of its parser and with a stack, and would lie over the finding.
 * @param found what the check lays over the page; null where it found nothing.
 */
export function findingsFirst(
  server: DevServer,
  root: string,
  found: () => object | null,
): void {
  const { hot } = server.environments.client;
  const send: unknown = Reflect.get(hot, 'send');
  if (typeof send !== 'function') return;
  const folder = join(root, 'content/');
  Reflect.set(hot, 'send', (...given: unknown[]) => {
    const { data } = errorMessage.safeParse(given[0]);
    const isOfContent =
      data !== undefined && resolve(root, data.err.loc.file).startsWith(folder);
    const ours = isOfContent ? found() : null;
    Reflect.apply(send, hot, ours ? [ours] : given);
  });
}
