import GithubSlugger, { slug as slugOf } from 'github-slugger';
import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { stepHeading } from '../domain/length/stepHeading.ts';
import type { Component, LessonParts } from './lessonParts.ts';
import { referencesOf } from './lessonReferences.ts';
import { startOf } from './nodePlace.ts';
import { passagesOf } from './passages.ts';

/**
 * Parses MDX and notes what the rules ask about.
 * @throws VFileMessage where the text is no MDX.
 */
export function readTree(text: string): LessonParts {
  const root = parseMdx(text);
  const parts: LessonParts = {
    headings: [],
    components: [],
    comments: [],
    passages: passagesOf(root),
    ...referencesOf(root, text),
    modules: [],
  };
  const slugger = new GithubSlugger();
  let step: string | null = null;

  function visit(node: Nodes, parent: Parents, forLead: boolean): void {
    const place = startOf(node);
    if (node.type === 'heading') {
      const { words: text, id } = stepHeading(toString(node));
      const isStep = node.depth === 2 && parent.type === 'root';
      // the build turns hyphens in a row into a dash, which no slug keeps
      const words = (isStep ? id : null) ?? text.replace(/-{2,3}/g, '–');
      const slug = slugger.slug(words);
      if (isStep) step = slug;
      const plainSlug = slugOf(words);
      const { depth } = node;
      parts.headings.push({ depth, slug, plainSlug, text, isStep, ...place });
    } else if (isComponent(node)) {
      const component = { ...componentOf(node), step, forLead };
      parts.components.push({ ...component, ...place });
    } else if (
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      const text = /^\s*\/\*(.*)\*\/\s*$/s.exec(node.value)?.[1];
      const before = typeAfter(node, parent);
      if (text !== undefined) {
        const comment = { text: text.trim(), step, forLead, before };
        parts.comments.push({ ...comment, ...place });
      }
    } else if (node.type === 'mdxjsEsm') {
      parts.modules.push(place);
    }
    if (!('children' in node)) return;
    const inside = forLead || (isComponent(node) && node.name === 'Way');
    node.children.forEach((it) => visit(it, node, inside));
  }
  root.children.forEach((it) => visit(it, root, false));
  return parts;
}

function isComponent(
  node: Nodes,
): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function componentOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Pick<Component, 'name' | 'attributes'> {
  const attributes: Component['attributes'] = new Map();
  for (const attribute of node.attributes) {
    const place = startOf(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      attributes.set('{…}', { value: null, place });
      continue;
    }
    const { name, value } = attribute;
    const isPlain = typeof value === 'string';
    attributes.set(name, { value: isPlain ? value : null, place });
  }
  return { name: node.name ?? '<>', attributes };
}

function typeAfter(node: Nodes, parent: Parents): string | null {
  const siblings: Nodes[] = parent.children;
  return siblings[siblings.indexOf(node) + 1]?.type ?? null;
}

/** The tree of an MDX text. */
export function parseMdx(text: string): Root {
  return fromMarkdown(text, {
    extensions: [mdxjs(), gfmTable()],
    mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
  });
}
