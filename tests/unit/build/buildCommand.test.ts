import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { BUILD_ARGS } from '../../../src/build/buildCommand.ts';

const scripts = z.object({ scripts: z.object({ build: z.string() }) });

it('is what npm run build gives Node', () => {
  const { build } = scripts.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  ).scripts;
  expect(build).toBe(['node', ...BUILD_ARGS].join(' '));
});
