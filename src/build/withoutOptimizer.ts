import type { AstroIntegration } from 'astro';

/** The little of Vite's resolved settings that this changes. */
interface Settings {
  environments: Record<string, { optimizeDeps: { include?: string[] } }>;
}

/**
 * Astro reads content with a dev server, even for a build, and that server would bundle
 * packages for browsers, though none will ask it for anything: that took a sixth of a build.
 */
export function withoutOptimizer(): AstroIntegration {
  return {
    name: 'without-optimizer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const plugin = {
  name: 'without-optimizer',
  configResolved({ environments }: Settings) {
    for (const { optimizeDeps } of Object.values(environments))
      optimizeDeps.include = [];
  },
};
