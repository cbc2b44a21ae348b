import type { AstroIntegration } from 'astro';

/** Adds the gallery of states to the dev server. No build has it. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/gallery',
          entrypoint: './src/gallery/Index.astro',
        });
        injectRoute({
          pattern: '/gallery/[state]',
          entrypoint: './src/gallery/State.astro',
        });
      },
    },
  };
}
