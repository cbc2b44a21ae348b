import type { LoaderContext } from 'astro/loaders';
import { expect, it, vi } from 'vitest';
import {
  CONTENT_FAILED,
  checkedLoader,
} from '../../../src/build/checkedLoader.ts';

/** Loads with a loader that does `load`, where the check of the content says what `said` does. */
async function load(inner: () => void, said: () => void): Promise<unknown> {
  const loader = checkedLoader({
    name: 'any',
    load: () => Promise.resolve().then(inner),
  });
  const context = {
    config: {
      integrations: [{ name: 'check', hooks: { [CONTENT_FAILED]: said } }],
    },
  };
  const load: (context: LoaderContext) => Promise<unknown> = loader.load;
  const loaded: unknown = Reflect.apply(load, loader, [context]);
  return Promise.resolve(loaded).catch((error: unknown) => error);
}

const unreadable = new Error('data does not match collection schema');
const fails = () => {
  throw unreadable;
};

it('has the check speak first where content cannot be read', async () => {
  const finding = new Error('item.yaml:3 needs mending.');
  const speaks = () => {
    throw finding;
  };
  expect(await load(fails, speaks)).toBe(finding);
});

it('throws its own error where the check has nothing to say', async () => {
  expect(await load(fails, () => undefined)).toBe(unreadable);
});

it('asks nobody where all is well', async () => {
  const said = vi.fn();
  expect(await load(() => undefined, said)).toBeUndefined();
  expect(said).not.toHaveBeenCalled();
});
