import ts from 'typescript';

/** One import of one file, whatever its form. */
export interface Import {
  /** As written, for example `../domain/quiz/check.ts`. */
  specifier: string;
  /** `worker` is `new URL('…', import.meta.url)`: started, never loaded into the page. */
  kind: 'value' | 'type' | 'worker';
  /** In an .astro file: the part that runs in Node, or a script that runs in the browser. */
  place: 'module' | 'frontmatter' | 'script';
  line: number;
}

/** One file of src, read once for all rules. */
export interface Source {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  /** The file's code; several parts in an .astro file. */
  parts: ts.SourceFile[];
  imports: Import[];
}

/** The files whose imports the rules read. */
export const CODE = /\.(?:ts|tsx|astro|mjs|js)$/;

/** Reads one file; lines count from 1 in the whole file, also inside an .astro file. */
export function readSource(path: string, text: string): Source {
  const pieces = path.endsWith('.astro')
    ? astroPieces(text)
    : [{ place: 'module' as const, code: text }];
  const parts: ts.SourceFile[] = [];
  const imports: Import[] = [];
  for (const { place, code } of pieces) {
    const kind = /\.(?:tsx|mjs|js)$/.test(path)
      ? ts.ScriptKind.TSX
      : ts.ScriptKind.TS;
    const part = ts.createSourceFile(
      path,
      code,
      ts.ScriptTarget.Latest,
      true,
      kind,
    );
    parts.push(part);
    walk(part, (node) => {
      const found = importAt(node);
      if (found) imports.push({ ...found, place, line: lineOf(part, node) });
    });
  }
  return { path, text, parts, imports };
}

/** Visits the node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** The node's line, counted from 1. */
export function lineOf(part: ts.SourceFile, node: ts.Node): number {
  return part.getLineAndCharacterOfPosition(node.getStart(part)).line + 1;
}

type Found = Pick<Import, 'specifier' | 'kind'>;

function importAt(node: ts.Node): Found | null {
  if (ts.isImportDeclaration(node)) {
    const type = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return literal(node.moduleSpecifier, type ? 'type' : 'value');
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return literal(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal, 'type');
  if (ts.isCallExpression(node)) {
    const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const glob = node.expression.getText() === 'import.meta.glob';
    return dynamic || glob ? literal(node.arguments[0], 'value') : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [address, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url'
      ? literal(address, 'worker')
      : null;
  }
  return null;
}

function literal(node: ts.Node | undefined, kind: Found['kind']): Found | null {
  return node && ts.isStringLiteralLike(node)
    ? { specifier: node.text, kind }
    : null;
}

/** The frontmatter and the scripts of an .astro file, each at its own place in otherwise blank text. */
function astroPieces(
  text: string,
): { place: 'frontmatter' | 'script'; code: string }[] {
  const at = (start: number, code: string): string =>
    text.slice(0, start).replace(/[^\n]/g, ' ') + code;
  const front = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const body = front ? front[0].length : 0;
  const scripts = [
    ...text
      .slice(body)
      .matchAll(/<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g),
  ].map((match) => {
    const start = body + match.index;
    const src = /\bsrc="([^"]+)"/.exec(match[1] ?? '')?.[1];
    const inside = start + match[0].indexOf('>') + 1;
    return src ? at(start, `import '${src}';`) : at(inside, match[2] ?? '');
  });
  return [
    ...(front
      ? [
          {
            place: 'frontmatter' as const,
            code: at(front[0].indexOf('\n') + 1, front[1] ?? ''),
          },
        ]
      : []),
    ...scripts.map((code) => ({ place: 'script' as const, code })),
  ];
}
