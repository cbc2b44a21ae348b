import type { AstroIntegration } from 'astro';

/** Each page of the gallery by its address. */
const PAGES = {
  '/gallery': 'Index.astro',
  '/gallery/[state]': 'State.astro',
  '/gallery/items/[course]/[item]': 'judge/Item.astro',
  '/gallery/cases/[course]/[case]/[variant]': 'judge/Case.astro',
};

/** Adds the gallery of states, items and cases to the dev server. No build has it. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, page] of Object.entries(PAGES))
          injectRoute({ pattern, entrypoint: `./src/gallery/${page}` });
      },
    },
  };
}
