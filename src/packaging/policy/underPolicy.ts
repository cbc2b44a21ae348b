import { fillPolicy } from '../../domain/policy/values.ts';
import { bankUnder } from '../../domain/quiz/authoredItem.ts';
import { holdError } from '../../errors.ts';
import { siteFaults } from '../../words/workshop/packaging/builtSite.ts';
import { decodeText, encodeText, sha256Hex } from '../../ground/bytes.ts';
import type { Files } from '../../ground/files.ts';
import type { GivenPolicy } from '../types.ts';
import type { AuthoredFiles } from './authoredFiles.ts';
import { courseUnder } from './courseUnder.ts';
import type { CourseUnderPolicy } from './courseUnder.ts';
import { patchPage } from './patchPage.ts';
import { readBuiltCourse } from './builtCourse.ts';

/** A course's files with another policy in force. */
export interface PatchedCourse {
  files: Files;
  /** Eight characters of the policy's SHA-256; they end the release's hash. */
  policyHash: string;
  /** What changes for the worse under this policy, in a sentence each. */
  warnings: string[];
}

/**
 * Puts a policy in force in a built course: in the page, in the questions and
 * cases that it fetches, and in its release information. Nothing is built anew.
 * @throws HoldError where the course does not stand under the policy.
 */
export function underPolicy(
  files: Files,
  course: string,
  authored: AuthoredFiles,
  given: GivenPolicy,
): PatchedCourse {
  const under = courseUnder(given, authored, course);
  const { policy } = under;
  const policyHash = hashOf(policy);
  const page = textOf(files, `${course}.html`);
  const releasePath = `${course}/release.json`;
  const { release, check, objectives, cases } = readBuiltCourse(
    page,
    textOf(files, releasePath),
    [...files].find(([path]) => isFile(path, course, 'cases')),
  );
  const bank = bankUnder(policy, { check, objectives, ...under });
  const hash = { from: release.hash, to: `${release.hash}.${policyHash}` };

  const patched = new Map(files);
  const renamed = new Map<string, string>();
  const replace = (kind: 'items' | 'cases', content: unknown) => {
    const old = [...files.keys()].find((path) => isFile(path, course, kind));
    if (old === undefined) return;
    const path = `${course}/${kind}.${hashOf(content)}.json`;
    patched.delete(old);
    patched.set(path, encodeText(JSON.stringify(content)));
    renamed.set(old, path);
  };
  replace('items', bank);
  if (cases) replace('cases', { ...cases, policy });
  // The course's page, and the papers that its package takes along.
  for (const [path, bytes] of files)
    if (path.endsWith('.html'))
      patched.set(
        path,
        encodeText(patchPage(decodeText(bytes), { policy, renamed, hash })),
      );
  patched.set(
    releasePath,
    encodeText(releaseUnder(textOf(files, releasePath), under, bank, hash.to)),
  );
  return { files: patched, policyHash, warnings: under.warnings };
}

function isFile(path: string, course: string, kind: string): boolean {
  const [folder, name = ''] = path.split('/');
  return (
    folder === course && new RegExp(`^${kind}\\.[0-9a-f]+\\.json$`).test(name)
  );
}

function hashOf(value: unknown): string {
  return sha256Hex(encodeText(JSON.stringify(value))).slice(0, 8);
}

function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes) return decodeText(bytes);
  throw holdError(siteFaults.lacksForPolicy(path));
}

/** `release.json` with the policy, the questions and the points as this policy words them. */
function releaseUnder(
  text: string,
  { policy, facts }: CourseUnderPolicy,
  bank: unknown,
  hash: string,
): string {
  const record: unknown = JSON.parse(text);
  if (typeof record !== 'object' || record === null) return text;
  const release = 'release' in record ? record.release : {};
  const points = facts.map(({ id, point }) => ({
    id,
    text: fillPolicy(point, policy),
  }));
  return `${JSON.stringify({
    ...record,
    release: { ...(typeof release === 'object' ? release : {}), hash },
    policy,
    bank,
    points,
  })}\n`;
}
