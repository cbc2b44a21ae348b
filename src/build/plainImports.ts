interface LoadPlugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
}

/**
 * Vite wraps every dynamic import in a helper that preloads styles. Ours load
 * none that way, so the import alone does, and a kilobyte stays off the first launch.
 */
export function plainImports(): LoadPlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
