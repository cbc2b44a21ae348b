import type {
  List,
  Nodes,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { HoldError } from '../../errors.ts';

/** Text of one weight; a blank is a place to write, named for what belongs there. */
export interface Run {
  text: string;
  kind: 'plain' | 'strong' | 'blank';
}

/** A part of a document that people edit. */
export type Block =
  | { kind: 'heading' | 'paragraph' | 'bullet' | 'tick'; runs: Run[] }
  | { kind: 'number'; runs: Run[]; list: number }
  | { kind: 'field'; label: string; hint: string; lines: number }
  | { kind: 'table'; rows: Run[][][] };

/** What the components that need the policy print. */
export interface DocumentValues {
  policy: (path: string) => string;
  /** Whether the condition of a `<PolicyIf>` holds. */
  holds: (condition: string) => boolean;
  oneOf: string;
  checks: { label: string; how: string }[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What the text is read with, and how many numbered lists it has had so far. */
interface Form {
  values: DocumentValues;
  lists: number;
}

/**
 * The blocks of a job aid's text (MDX without its head).
 * @throws HoldError for a component that has no form in a document.
 */
export function readBlocks(mdx: string, values: DocumentValues): Block[] {
  const root = fromMarkdown(mdx, {
    extensions: [mdxjs(), gfmTable()],
    mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
  });
  const form: Form = { values, lists: 0 };
  return root.children.flatMap((node) => blocksOf(node, form));
}

function blocksOf(node: RootContent, form: Form, ticks = false): Block[] {
  if (node.type === 'heading' || node.type === 'paragraph')
    return [{ kind: node.type, runs: runsOf(node.children, form) }];
  if (node.type === 'list') return items(node, form, ticks);
  if (node.type === 'table')
    return [
      { kind: 'table', rows: node.children.map((row) => cellsOf(row, form)) },
    ];
  if (node.type === 'mdxJsxFlowElement') return flow(node, form);
  throw noForm(node.type);
}

function items(
  { ordered, children }: List,
  form: Form,
  ticks: boolean,
): Block[] {
  if (ordered) form.lists += 1;
  const list = form.lists;
  return children.map((item) => {
    const runs = runsOf(item.children, form);
    if (ticks) return { kind: 'tick', runs };
    return ordered ? { kind: 'number', runs, list } : { kind: 'bullet', runs };
  });
}

function flow(node: MdxJsxFlowElement, form: Form): Block[] {
  if (node.name === 'Ticks')
    return node.children.flatMap((child) => blocksOf(child, form, true));
  if (node.name === 'PolicyIf')
    return form.values.holds(attribute(node, 'when'))
      ? node.children.flatMap((child) => blocksOf(child, form))
      : [];
  if (node.name === 'Checks')
    return form.values.checks.map(({ label, how }) => ({
      kind: 'bullet',
      runs: [
        { text: `${label}. `, kind: 'strong' },
        { text: how, kind: 'plain' },
      ],
    }));
  if (node.name === 'Field')
    return [
      {
        kind: 'field',
        label: attribute(node, 'label'),
        hint: attribute(node, 'hint'),
        lines: Number(attribute(node, 'lines') || '1'),
      },
    ];
  throw noForm(`<${node.name ?? ''}>`);
}

const cellsOf = (row: TableRow, form: Form): Run[][] =>
  row.children.map(({ children }) => runsOf(children, form));

function runsOf(
  nodes: readonly (PhrasingContent | Nodes)[],
  form: Form,
  kind: Run['kind'] = 'plain',
): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text')
      return [{ text: node.value.replaceAll('\n', ' '), kind }];
    if (node.type === 'inlineCode') return [{ text: node.value, kind }];
    if (node.type === 'strong') return runsOf(node.children, form, 'strong');
    if (node.type === 'mdxJsxTextElement' && node.name === 'PolicyIf')
      return form.values.holds(attribute(node, 'when'))
        ? runsOf(node.children, form, kind)
        : [];
    if (node.type === 'mdxJsxTextElement')
      return [inline(node, form.values, kind)];
    if ('children' in node) return runsOf(node.children, form, kind);
    throw noForm(node.type);
  });
}

function inline(
  node: MdxJsxTextElement,
  values: DocumentValues,
  kind: Run['kind'],
): Run {
  if (node.name === 'Blank')
    return { text: attribute(node, 'of'), kind: 'blank' };
  if (node.name === 'OneOf') return { text: values.oneOf, kind };
  if (node.name === 'Policy')
    return { text: values.policy(attribute(node, 'path')), kind };
  throw noForm(`<${node.name ?? ''}>`);
}

function attribute(node: Jsx, name: string): string {
  for (const one of node.attributes)
    if (one.type === 'mdxJsxAttribute' && one.name === name)
      return typeof one.value === 'string' ? one.value : '';
  return '';
}

function noForm(what: string): HoldError {
  return new HoldError(
    `${what} has no form in a document to edit.`,
    'The job aids are offered as .docx, which knows headings, paragraphs, lists, tables and the components of the form.',
    'Say it with these, or give it a form in src/jobAids/docx/.',
  );
}
