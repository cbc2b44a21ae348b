import { targetOf, type Broken } from './walls.ts';
import type { Source } from './source.ts';

/** Every circle of imports, named once by the files on it. */
export function circles(sources: readonly Source[]): Broken[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: Broken[] = [];

  const visit = (source: Source, trail: readonly string[]): void => {
    const start = trail.indexOf(source.path);
    if (start >= 0) {
      found.push({
        where: [...trail.slice(start), source.path].join(' → '),
        rule: 'no file imports itself through others',
        instead: 'Move what both need into a file that imports neither.',
      });
      return;
    }
    if (done.has(source.path)) return;
    for (const one of source.imports) {
      const target = targetOf(source, one);
      const next = target.kind === 'file' ? byPath.get(target.path) : undefined;
      if (next) visit(next, [...trail, source.path]);
    }
    done.add(source.path);
  };

  for (const source of sources) visit(source, []);
  return found;
}
