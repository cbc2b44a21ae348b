import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A question as Moodle's importer (question/format/xml/format.php) takes it up. */
export interface MoodleQuestion {
  type: string;
  /** Names from the course down. */
  category: string[];
  name: string;
  idNumber: string;
  stem: string;
  /** General feedback, as the lines that a reader sees. */
  general: string[];
  /** Elements with a plain value, such as `single`. */
  settings: Record<string, string>;
  /** The fraction is a part of 1, as Moodle keeps it. */
  answers: { text: string; fraction: number; feedback: string }[];
  /** Of a matching question; `text` is '' for a target that nothing belongs to. */
  pairs: { text: string; target: string }[];
}

export interface MoodleCategory {
  path: string[];
  info: string;
}

/** Reads a file as Moodle does: `<text>` trimmed, HTML shown, categories split at single slashes. Throws when the XML is not well-formed. */
export function readMoodleXml(xml: string): {
  categories: MoodleCategory[];
  questions: MoodleQuestion[];
} {
  const { root } = parseXml(xml);
  if (root?.name !== 'quiz') throw new Error('the root is no <quiz>');
  const categories: MoodleCategory[] = [];
  const questions: MoodleQuestion[] = [];
  for (const element of children(root, 'question')) {
    const type = element.attributes['type'] ?? '';
    if (type === 'category') {
      const path = splitPath(textIn(element, 'category'));
      categories.push({ path, info: shown(textIn(element, 'info')) });
    } else {
      const category = categories.at(-1)?.path ?? [];
      questions.push(readQuestion(element, type, category));
    }
  }
  return { categories, questions };
}

function readQuestion(
  element: XmlElement,
  type: string,
  category: string[],
): MoodleQuestion {
  const plain = element.children.flatMap((child) =>
    child instanceof XmlElement && children(child).length === 0
      ? [[child.name, child.text]]
      : [],
  );
  return {
    type,
    category,
    name: textIn(element, 'name'),
    idNumber: children(element, 'idnumber')[0]?.text ?? '',
    stem: shown(textIn(element, 'questiontext')),
    general: lines(textIn(element, 'generalfeedback')),
    settings: Object.fromEntries(plain),
    answers: children(element, 'answer').map((answer) => ({
      text: shown(ownText(answer)),
      fraction: Number(answer.attributes['fraction']) / 100,
      feedback: shown(textIn(answer, 'feedback')),
    })),
    pairs: children(element, 'subquestion').map((part) => ({
      text: shown(ownText(part)),
      target: shown(textIn(part, 'answer')),
    })),
  };
}

/** `split_category_path` of question/format.php. */
function splitPath(path: string): string[] {
  return path
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => shown(name.replaceAll('//', '/').trim()));
}

function children(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement &&
      (name === undefined || child.name === name),
  );
}

function ownText(element: XmlElement): string {
  return children(element, 'text')[0]?.text.trim() ?? '';
}

function textIn(element: XmlElement, name: string): string {
  const child = children(element, name)[0];
  return child ? ownText(child) : '';
}

/** What a browser shows of HTML. */
function shown(html: string): string {
  return lines(html).join('\n');
}

const STARTS = new Set(['li', 'br', 'p', 'caption', 'th', 'td']);

/** The same in lines: a list item, a paragraph, a cell and what follows a <br> start a new one. */
function lines(html: string): string[] {
  const parts: string[] = [''];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (STARTS.has(node.nodeName)) parts.push('');
    if ('value' in node) parts.push((parts.pop() ?? '') + node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return parts.filter((part) => part !== '');
}
