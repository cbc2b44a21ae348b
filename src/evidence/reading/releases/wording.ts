import { byText } from '../../vocabulary/sorting.ts';
import { originalsLast } from './release.ts';
import type { Release, ReleaseCase, ReleaseItem } from './release.ts';
import type { Releases } from './readReleases.ts';

/** The words of ids. An id and its revision mean the same in every release that has them. */
export interface Wording {
  /** By `recovery_code_risk_r1`. */
  items: ReadonlyMap<string, ReleaseItem>;
  /** By `C04_r1`. */
  cases: ReadonlyMap<string, ReleaseCase>;
  /** Objectives of all releases; the newest wording counts. */
  objectives: ReadonlyMap<string, string>;
}

/** Looks words up by id and revision in all releases at hand; where they differ in wording the last release in order of its name counts, and an original before its translations. */
export function wordingOf(releases: Releases): Wording {
  const items = new Map<string, ReleaseItem>();
  const cases = new Map<string, ReleaseCase>();
  const objectives = new Map<string, string>();
  for (const release of originalsLast(releases.values())) addWords(release);
  return { items, cases, objectives };

  function addWords({ bank, cases: played }: Release): void {
    for (const item of bank.items)
      items.set(`${item.id}_r${item.revision}`, item);
    for (const file of played) cases.set(`${file.id}_r${file.revision}`, file);
    for (const { id, text } of bank.objectives) objectives.set(id, text);
  }
}

/** A response in words: choices joined with semicolons, pairs as `source: target`. Null when a part has no words. */
export function responseInWords(
  item: ReleaseItem,
  response: string,
): string | null {
  const choices = new Map(item.choices.map(({ id, text }) => [id, text]));
  const targets = new Map(item.targets.map(({ id, text }) => [id, text]));
  const parts = response.split(',').map((part) => {
    const [source = '', target] = part.split('.');
    const left = choices.get(source);
    if (target === undefined || left === undefined) return left ?? null;
    const right = targets.get(target);
    return right === undefined ? null : `${left}: ${right}`;
  });
  if (parts.includes(null)) return null;
  return parts.join(item.kind === 'sequencing' ? ' → ' : '; ');
}

/** A response of SCORM 1.2, 2004 or xAPI in one form: `a,c`, `true`, `a.2,b.1`; order counts only in a sequence. */
export function plainResponse(type: string | null, response: string): string {
  const plain = response
    .trim()
    .replaceAll('[,]', ',')
    .replaceAll('[.]', '.')
    .replace(/^\{(.*)\}$/, '$1');
  if (type === 'true-false')
    return plain === 't' ? 'true' : plain === 'f' ? 'false' : plain;
  if (type !== 'choice' && type !== 'matching') return plain;
  return plain.split(',').sort(byText).join(',');
}
