/** What a bundler knows of a chunk when it names it. */
interface Chunk {
  name: string;
  facadeModuleId?: string | null;
}

/**
 * The file of a chunk. Adapters are named for their standard,
 * `assets/tracking-scorm12.….js`, so that the packager knows which of them a
 * package does without (packaging/adapters.ts).
 */
export function chunkFileName({ facadeModuleId, name }: Chunk): string {
  const standard = /\/src\/tracking\/(\w+)\/adapter\.ts$/.exec(
    facadeModuleId ?? '',
  )?.[1];
  const called = standard === undefined ? name : `tracking-${standard}`;
  return `assets/${called}.[hash].js`;
}
