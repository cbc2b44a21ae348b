import type { Told } from '../../../errors.ts';
import { nameWords } from '../../../words/workshop/packaging/lint/names.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../view.ts';

/** Extensions that LMSs serve with the right type. `.mjs` is not one: Moodle 4.1 does not know it. */
const EXTENSIONS = new Set(
  'html js css json xml xsd dtd txt svg png jpg jpeg webp avif gif ico woff2 woff pdf csv ics vtt mp3 mp4'.split(
    ' ',
  ),
);

/** Every name can be unpacked and served anywhere, and no two differ only in case. */
export const names: Rule = ({ paths }) => {
  const findings: Finding[] = [];
  const report = (file: string, said: Told) =>
    findings.push({ rule: 'names', file, ...said });
  const seen = new Map<string, string>();
  for (const path of paths) {
    const fault = faultOf(path);
    if (fault !== null) report(path, fault);
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) report(path, nameWords.onlyCase(twin));
    seen.set(path.toLowerCase(), path);
  }
  return findings;
};

/** What is wrong with a file's name, or null when any LMS serves it. */
function faultOf(path: string): Told | null {
  const parts = path.split('/');
  if (!/^[A-Za-z0-9._/-]+$/.test(path)) return nameWords.characters;
  if (parts.includes('..') || parts.includes('.')) return nameWords.outside;
  if (parts.includes('')) return nameWords.slashes;
  if (parts.some((part) => part.startsWith('.'))) return nameWords.hidden;
  if (parts.includes('__MACOSX')) return nameWords.ofMac;
  if (path.endsWith('.mjs')) return nameWords.mjs;
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1];
  if (extension === undefined) return nameWords.noExtension;
  return EXTENSIONS.has(extension) ? null : nameWords.extension(extension);
}
