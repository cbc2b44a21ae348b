import { attribute, elementsOf } from '../../html.ts';
import { isRunningScript } from '../../htmlUrls.ts';
import type { Finding } from '../finding.ts';
import type { Found } from '../references.ts';
import type { Rule } from '../view.ts';

/**
 * Nothing replaces the course document: that would end the session with the LMS.
 * A document without scripts has none, and may be replaced by another such.
 */
export const leavesCourse: Rule = ({ references, documents }) => {
  const findings: Finding[] = [];
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
    const what = isBetweenPapers ? null : faultOf(found);
    if (what !== null) findings.push(finding(found.file, what));
  }
  for (const [file, document] of documents) {
    for (const element of elementsOf(document)) {
      if (element.tagName === 'base')
        findings.push(finding(file, 'A <base> changes where URLs lead.'));
      const kind = attribute(element, 'http-equiv')?.toLowerCase();
      if (element.tagName === 'meta' && kind === 'refresh') {
        findings.push(
          finding(file, 'A <meta http-equiv="refresh"> reloads the document.'),
        );
      }
    }
  }
  return findings;
};

function faultOf({ url, use, reference, element }: Found): string | null {
  if (use === 'submit') return `A form is sent to ${url}.`;
  if (use !== 'link' || !element) return null;
  const target = attribute(element, 'target')?.toLowerCase() ?? '';
  if (target === '_top' || target === '_parent')
    return `The link to ${url} replaces the LMS's own page.`;
  if (reference.kind !== 'web' && reference.kind !== 'internal') return null;
  if (target === '_blank') return null;
  if (reference.kind === 'internal' && attribute(element, 'download') !== null)
    return null;
  return `The link to ${url} opens in the same window.`;
}

function finding(file: string, what: string): Finding {
  return {
    rule: 'leaves-course',
    file,
    what,
    why: 'The session with the LMS belongs to the document and ends with it.',
    fix: 'Open outside links with target="_blank", and mark what only the website needs with data-site-only.',
  };
}
