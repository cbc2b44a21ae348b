import { schemaSubjects } from '../words/workshop/policy/schemaFaults.ts';

/** `['choices', 1, 'id']` to `choices #2 id`: authors count from one. */
export function keyLabel(path: readonly PropertyKey[]): string {
  const words = path.map((step, index) => {
    if (typeof step === 'number') return ` #${step + 1}`;
    const isInside = typeof path[index - 1] === 'string';
    return `${isInside ? '.' : ' '}${String(step)}`;
  });
  return words.join('').trim() || schemaSubjects.file;
}
