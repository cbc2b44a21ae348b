import type { Nodes } from 'mdast';
import { isScalar, parseDocument, visit } from 'yaml';
import type { SourceFile } from '../../checks/finding.ts';
import { parseMdx } from '../../checks/lessonTree.ts';
import { PROSE_ATTRIBUTES, isProseAt } from '../../checks/locales/prose.ts';
import { readLesson, stepsOf } from '../../checks/lessonFile.ts';
import { accented } from './accented.ts';
import { edited, type Edit } from './edits.ts';

const HEAD = /^---\r?\n([\s\S]*?)^---[ \t]*$/m;

/** A file of the content as the pseudo-locale has it: its prose accented, all else as it is. */
export function accentedContent({ path, text }: SourceFile): string {
  if (path.endsWith('.yaml')) return accentedYaml(path, text);
  if (!path.endsWith('.mdx')) return text;
  const [whole = '', head = ''] = text.startsWith('---')
    ? (HEAD.exec(text) ?? [])
    : [];
  const body = text.slice(whole.length);
  if (whole === '') return accentedMdx(body, stepEdits(path, text));
  return `---\n${accentedYaml(path, head)}---${accentedMdx(body, [])}`;
}

function accentedYaml(path: string, text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node, around) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const keys = around.flatMap((it) =>
        'key' in it && isScalar(it.key) ? [String(it.key.value)] : [],
      );
      if (isProseAt(path, keys)) node.value = accented(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Gives each step the id that its English words make. */
function stepEdits(path: string, text: string): Edit[] {
  const steps = stepsOf(readLesson(path, { path, text }));
  const lines = text.split('\n');
  return steps.map(({ line, slug }) => {
    const end = lines.slice(0, line).join('\n').length;
    return { start: end, end, text: ` {/* id: ${slug} */}` };
  });
}

function accentedMdx(text: string, others: readonly Edit[]): string {
  const edits: Edit[] = [...others];
  const replace = (node: Nodes | Placed, piece: RegExp): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const written = text.slice(start, end);
    edits.push({ start, end, text: written.replace(piece, accented) });
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') replace(node, /^[^]*$/);
    if (node.type === 'image') replace(node, /(?<=^!\[)[^\]]*/);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if ('name' in attribute && PROSE_ATTRIBUTES.includes(attribute.name))
          replace(attribute, /(?<==")[^"]*|(?<==')[^']*/);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parseMdx(text));
  return edited(text, edits);
}

interface Placed {
  position?: Nodes['position'];
}
