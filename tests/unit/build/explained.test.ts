import { expect, it } from 'vitest';
import { explained } from '../../../src/build/explained.ts';
import { HoldError } from '../../../src/errors.ts';

const NAME = 'astro:config:setup';

/** What comes of the hook of an integration that throws. */
async function thrownBy(error: Error): Promise<unknown> {
  const { hooks } = explained({
    name: 'any',
    hooks: {
      [NAME]: () => {
        throw error;
      },
    },
  });
  const told: unknown = Reflect.apply(hooks[NAME] ?? (() => null), null, [{}]);
  return Promise.resolve(told).catch((thrown: unknown) => thrown);
}

it('tells reason and remedy of a mistake that a person can mend, and no stack', async () => {
  const thrown = await thrownBy(new HoldError('No.', 'It is so.', 'Mend it.'));
  expect(thrown).toMatchObject({
    message: 'No.\n  Why: It is so.\n  Do:  Mend it.',
    stack: '',
  });
});

it('leaves any other error as it is', async () => {
  const error = new TypeError('not a function');
  expect(await thrownBy(error)).toBe(error);
});
