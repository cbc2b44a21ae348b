import { createHash } from 'node:crypto';

/** Whether a learner's record still is what was exported. Text that is no record of ours is not. */
export function isUnedited(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return false;
    const { sha256: claimed, ...record } = { sha256: '', ...parsed };
    const hash = createHash('sha256').update(JSON.stringify(record));
    return claimed === hash.digest('hex');
  } catch {
    return false;
  }
}
