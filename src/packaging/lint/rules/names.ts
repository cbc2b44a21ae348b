import { faultOfName } from '../../names.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../view.ts';

/** Every name can be unpacked and served anywhere, and no two differ only in case. */
export const names: Rule = ({ paths }) => {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const fault = faultOfName(path);
    if (fault !== null) {
      findings.push({
        rule: 'names',
        file: path,
        what: `The name ${fault}.`,
        why: 'Some LMSs refuse the zip, or do not serve the file.',
        fix: 'Rename the file: letters, digits, dot, hyphen and underscore, with a usual extension.',
      });
    }
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) {
      findings.push({
        rule: 'names',
        file: path,
        what: `The name differs from ${twin} only in case.`,
        why: 'On a server that ignores case one overwrites the other.',
        fix: 'Give one of the two another name.',
      });
    }
    seen.set(path.toLowerCase(), path);
  }
  return findings;
};
