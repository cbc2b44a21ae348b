import type { Finding } from '../finding.ts';
import type { Rule } from '../view.ts';

/** Every URL into the package is relative and leads to a file that is there. */
export const relativeUrls: Rule = ({ references, files }) => {
  const findings: Finding[] = [];
  for (const { file, url, use, reference } of references) {
    if (reference.kind === 'unreadable') {
      findings.push(
        finding(file, `${url} is no URL.`, 'A browser cannot follow it.'),
      );
    }
    if (reference.kind !== 'internal') continue;
    if (reference.absolute) {
      findings.push(
        finding(
          file,
          `${url} starts at the server's root.`,
          'An LMS serves the package from a folder deep inside.',
        ),
      );
    } else if (!files.has(reference.path)) {
      const verb = use === 'load' ? 'loads' : 'leads to';
      findings.push(
        finding(
          file,
          `It ${verb} ${url}, which is not in the zip.`,
          'The learner would get an error (404).',
        ),
      );
    }
  }
  return findings;
};

function finding(file: string, what: string, why: string): Finding {
  return {
    rule: 'relative-urls',
    file,
    what,
    why,
    fix: 'Use a path that starts with ./ and ends in a file of the package. Mark a link to another page of the website with data-site-only.',
  };
}
