import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import {
  editEvent,
  prompt,
} from '../../../../src/build/prompt/promptLoader.ts';

/** A loader that listens as Astro's do, and what it has heard. */
function listening() {
  const heard: string[] = [];
  const load = vi.fn(({ watcher }: { watcher?: EventEmitter }) => {
    watcher?.on('change', (path: string) => heard.push(path));
    return Promise.resolve();
  });
  const loader = prompt({ name: 'glob-loader', load: (it) => give(load, it) });
  return { heard, load, loader };
}

/** Calls a function with less of a context than Astro gives. */
async function give(called: (given: never) => unknown, given: unknown) {
  await Reflect.apply(called, null, [given]);
}

it('reads an edited file when it is told to, and not when the watcher sees it', async () => {
  const watcher = new EventEmitter();
  const { heard, loader } = listening();
  await give(loader.load, { watcher });
  watcher.emit('change', 'seen.yaml');
  expect(heard).toEqual([]);
  watcher.emit(editEvent('change'), 'told.yaml');
  expect(heard).toEqual(['told.yaml']);
});

it('loads nothing again for somebody who only wants the store written', async () => {
  const reached = vi.fn();
  const { load, loader } = listening();
  await give(loader.load, { refreshContextData: { reached } });
  expect(reached).toHaveBeenCalledOnce();
  expect(load).not.toHaveBeenCalled();
});

it('loads as ever where nobody watches', async () => {
  const { load, loader } = listening();
  await give(loader.load, {});
  expect(load).toHaveBeenCalledOnce();
});
