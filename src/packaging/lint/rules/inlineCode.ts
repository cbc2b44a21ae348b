import { attribute, elementsOf, type HtmlElement } from '../../html.ts';
import { isInlineScript } from '../../inline.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../view.ts';

/** No script or style stands in a document, neither as an element nor as an attribute. */
export const inlineCode: Rule = ({ documents, drawings, references }) => {
  const findings: Finding[] = [];
  for (const [file, document] of documents) {
    for (const element of elementsOf(document)) {
      for (const what of faultsOf(element)) findings.push(finding(file, what));
    }
  }
  for (const [file, elements] of drawings) {
    for (const { name, attributes } of elements) {
      if (localNameOf(name) === 'script')
        findings.push(finding(file, 'It holds a <script>.'));
      for (const handler of Object.keys(attributes).filter((each) =>
        /^on/i.test(each),
      )) {
        findings.push(finding(file, `<${name}> has the handler ${handler}.`));
      }
    }
  }
  for (const { file, url, reference } of references) {
    if (reference.kind === 'script')
      findings.push(finding(file, `A URL holds code: ${url.slice(0, 40)}.`));
  }
  return findings;
};

function faultsOf(element: HtmlElement): string[] {
  const faults: string[] = [];
  const type = attribute(element, 'type')?.toLowerCase();
  if (isInlineScript(element)) faults.push('A <script> has its code inside.');
  if (
    element.tagName === 'script' &&
    (type === 'importmap' || type === 'speculationrules')
  ) {
    faults.push(`A <script type="${type}"> stands in the document.`);
  }
  if (element.tagName === 'style')
    faults.push('A <style> stands in the document.');
  for (const { name } of element.attrs) {
    if (name === 'style')
      faults.push(`<${element.tagName}> has a style attribute.`);
    if (/^on/.test(name))
      faults.push(`<${element.tagName}> has the handler ${name}.`);
    if (name === 'srcdoc')
      faults.push(`<${element.tagName}> has its document in srcdoc.`);
  }
  return faults;
}

function finding(file: string, what: string): Finding {
  return {
    rule: 'inline-code',
    file,
    what,
    why: "An LMS that sends Content-Security-Policy: default-src 'self' blocks it.",
    fix: 'Use a class in a style sheet, or a script file that adds the handler.',
  };
}
