import { attribute, elementsOf } from '../../html.ts';
import { isRunningScript } from '../../htmlUrls.ts';
import { leavingWords } from '../../../words/workshop/packaging/lint/leavesCourse.ts';
import type { Told } from '../../../errors.ts';
import type { Finding } from '../finding.ts';
import type { Found } from '../references.ts';
import type { Rule } from '../view.ts';

/**
 * Nothing replaces the course document: that would end the session with the LMS.
 * A document without scripts has none, and may be replaced by another such.
 */
export const leavesCourse: Rule = ({ references, documents }) => {
  const findings: Finding[] = [];
  const report = (file: string, said: Told) =>
    findings.push({ rule: 'leaves-course', file, ...said });
  const isPaper = (path: string) => {
    const document = documents.get(path);
    return document ? !elementsOf(document).some(isRunningScript) : false;
  };
  for (const found of references) {
    const { use, reference, file } = found;
    const isBetweenPapers =
      use === 'link' &&
      reference.kind === 'internal' &&
      isPaper(file) &&
      isPaper(reference.path);
    const fault = isBetweenPapers ? null : faultOf(found);
    if (fault !== null) report(file, fault);
  }
  for (const [file, document] of documents) {
    for (const element of elementsOf(document)) {
      if (element.tagName === 'base') report(file, leavingWords.base);
      const kind = attribute(element, 'http-equiv')?.toLowerCase();
      if (element.tagName === 'meta' && kind === 'refresh')
        report(file, leavingWords.refresh);
    }
  }
  return findings;
};

function faultOf({ url, use, reference, element }: Found): Told | null {
  if (use === 'submit') return leavingWords.form(url);
  if (use !== 'link' || !element) return null;
  const target = attribute(element, 'target')?.toLowerCase() ?? '';
  if (target === '_top' || target === '_parent')
    return leavingWords.wholePage(url);
  if (reference.kind !== 'web' && reference.kind !== 'internal') return null;
  if (target === '_blank') return null;
  if (reference.kind === 'internal' && attribute(element, 'download') !== null)
    return null;
  return leavingWords.sameWindow(url);
}
