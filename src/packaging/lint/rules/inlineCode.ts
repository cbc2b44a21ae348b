import { attribute, elementsOf, type HtmlElement } from '../../html.ts';
import { isInlineScript } from '../../inline.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import { inlineCodeWords } from '../../../words/workshop/packaging/lint/inlineCode.ts';
import type { Told } from '../../../errors.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../view.ts';

/** No script or style stands in a document, neither as an element nor as an attribute. */
export const inlineCode: Rule = ({ documents, drawings, references }) => {
  const findings: Finding[] = [];
  const report = (file: string, said: Told) =>
    findings.push({ rule: 'inline-code', file, ...said });
  for (const [file, document] of documents) {
    for (const element of elementsOf(document)) {
      for (const said of faultsOf(element)) report(file, said);
    }
  }
  for (const [file, elements] of drawings) {
    for (const { name, attributes } of elements) {
      if (localNameOf(name) === 'script')
        report(file, inlineCodeWords.scriptInDrawing);
      for (const handler of Object.keys(attributes).filter((each) =>
        /^on/i.test(each),
      )) {
        report(file, inlineCodeWords.handler(name, handler));
      }
    }
  }
  for (const { file, url, reference } of references) {
    if (reference.kind === 'script')
      report(file, inlineCodeWords.url(url.slice(0, 40)));
  }
  return findings;
};

function faultsOf(element: HtmlElement): Told[] {
  const faults: Told[] = [];
  const { tagName } = element;
  const type = attribute(element, 'type')?.toLowerCase();
  if (isInlineScript(element)) faults.push(inlineCodeWords.script);
  if (
    tagName === 'script' &&
    (type === 'importmap' || type === 'speculationrules')
  ) {
    faults.push(inlineCodeWords.typedScript(type));
  }
  if (tagName === 'style') faults.push(inlineCodeWords.style);
  for (const { name } of element.attrs) {
    if (name === 'style') faults.push(inlineCodeWords.styleAttribute(tagName));
    if (/^on/.test(name)) faults.push(inlineCodeWords.handler(tagName, name));
    if (name === 'srcdoc') faults.push(inlineCodeWords.srcdoc(tagName));
  }
  return faults;
}
