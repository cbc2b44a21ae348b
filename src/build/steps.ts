import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, RootContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { HastPluginDefinition } from 'satteri';
import { stepHeading } from '../domain/length/stepHeading.ts';

function isStepHeading(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

/** Between blocks, rows and entries; nobody sees it, and a first launch has to fetch it. */
function isLineEnd(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype' && !isLineEnd(node);
}

/** What a heading shows: its words, without the comment that gives the step an id. */
function wordsOf(heading: Element): ElementContent[] {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return heading.children;
  return heading.children
    .slice(0, -1)
    .map((node) =>
      node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node,
    );
}

/** A heading and what follows it. */
function section([heading, ...rest]: RootContent[], id: string): Element {
  const title =
    heading && isStepHeading(heading)
      ? [
          {
            ...heading,
            properties: { id: `${id}-title` },
            children: wordsOf(heading),
          },
        ]
      : [];
  return {
    type: 'element',
    tagName: 'section',
    properties: { id },
    children: [...title, ...rest.filter(isContent)],
  };
}

/**
 * Wraps each h2 of a lesson and what follows it into a `<section>`, which is a
 * step. The section takes the heading's id, so an address names the step; a heading
 * may give one in a comment, which the compiled lesson drops. Line ends that only
 * part blocks, rows and entries go.
 */
export function stepsPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'steps',
    element: {
      filter: ['table', 'thead', 'tbody', 'tr', 'ul', 'ol'],
      visit(node, ctx) {
        for (const child of node.children)
          if (isLineEnd(child)) ctx.removeNode(child);
      },
    },
    after(root, ctx) {
      const nodes = [...root.children];
      const starts = nodes.flatMap((node, i) =>
        isStepHeading(node) ? [i] : [],
      );
      // The same slugs as Astro's own, which are made after this plugin.
      const slugger = new GithubSlugger();
      const ids = nodes.filter(isStepHeading).map((heading) => {
        const { words, id } = stepHeading(ctx.textContent(heading));
        return slugger.slug(id ?? words);
      });
      if (ids.length === 0) return;
      const sections = starts.map((start, n) =>
        section(nodes.slice(start, starts[n + 1]), ids[n] ?? ''),
      );
      const children = [...nodes.slice(0, starts[0]), ...sections];
      ctx.replaceNode(root, { type: 'root', children });
    },
  });
}
