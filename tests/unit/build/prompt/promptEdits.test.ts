import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { promptEdits } from '../../../../src/build/prompt/promptEdits.ts';
import { editEvent } from '../../../../src/build/prompt/promptLoader.ts';

interface Asked {
  context: { reached: () => void };
}

/** What a change of this file leads to, in order, with an Astro that is busy for the first requests. */
async function change(file: string, busy: number, environment = 'client') {
  const done: string[] = [];
  const watcher = new EventEmitter();
  watcher.on(editEvent('change'), async (path: string) => {
    await Promise.resolve();
    done.push(`read ${path}`);
  });
  const ws = {
    send: ({ type }: { type: string }) => void done.push(type),
  };
  const refreshContent = ({ context }: Asked): Promise<void> => {
    done.push('write');
    if (done.filter((it) => it === 'write').length > busy) context.reached();
    return Promise.resolve();
  };
  let handle: (...given: unknown[]) => unknown = () => undefined;
  const { hooks } = promptEdits();
  const updateConfig = (config: {
    vite: { plugins: { hotUpdate: { handler: typeof handle } }[] };
  }) => {
    handle = config.vite.plugins[0]?.hotUpdate.handler ?? handle;
  };
  const call = (hook: unknown, given: object) => {
    if (typeof hook === 'function') Reflect.apply(hook, null, [given]);
  };
  call(hooks['astro:config:setup'], { command: 'dev', updateConfig });
  call(hooks['astro:server:setup'], { refreshContent });
  await Reflect.apply(handle, { environment: { name: environment } }, [
    { type: 'update', file, server: { watcher, ws }, read: () => 'stem: New' },
  ]);
  return done;
}

it('has an edited file read, and then what was read written', async () => {
  expect(await change('items/a.yaml', 0)).toEqual([
    'read items/a.yaml',
    'write',
  ]);
});

it('asks again while Astro does nothing that it is asked', async () => {
  expect(await change('items/a.yaml', 2)).toEqual([
    'read items/a.yaml',
    'write',
    'write',
    'write',
  ]);
});

it('gives up in the end, for Astro writes by itself', async () => {
  const done = await change('items/a.yaml', Infinity);
  expect(done.length).toBeLessThan(100);
});

it('does so once for an edit, and leaves other files to Astro', async () => {
  expect(await change('items/a.yaml', 0, 'ssr')).toEqual([]);
  expect(await change('lesson.mdx', 0)).toEqual([]);
});

it('loads every page again for an edited sentence of the interface, static ones too', async () => {
  const words = '/project/src/words/quiz.ts';
  expect(await change(words, 0)).toEqual(['full-reload']);
  expect(await change(words, 0, 'ssr')).toEqual([]);
});
