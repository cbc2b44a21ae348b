import { expect, it } from 'vitest';
import { gallery } from '../../../src/build/gallery.ts';

/** The pages that the gallery adds for a command of Astro. */
function pagesFor(command: string): string[] {
  const added: string[] = [];
  const setup = gallery().hooks['astro:config:setup'];
  Reflect.apply(setup ?? (() => undefined), null, [
    {
      command,
      injectRoute: ({ pattern }: { pattern: string }) => added.push(pattern),
    },
  ]);
  return added;
}

it('has a page for each state, item and case in the dev server', () => {
  expect(pagesFor('dev')).toEqual([
    '/gallery',
    '/gallery/[state]',
    '/gallery/items/[course]/[item]',
    '/gallery/cases/[course]/[case]/[variant]',
  ]);
});

it.each(['build', 'preview', 'sync'])('adds no page to a %s', (command) => {
  expect(pagesFor(command)).toEqual([]);
});
