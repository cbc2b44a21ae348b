import type { z } from 'astro/zod';
import {
  Document,
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isScalar,
} from 'yaml';
import { FILE_START } from './finding.ts';
import type { Place, SourceFile } from './finding.ts';
import { oncePerFile, oncePerText } from './oncePerFile.ts';
import { faultsIn, parseWithin } from './yamlDocument.ts';
import type { SyntaxFault } from './yamlDocument.ts';
import { remarksIn } from './yamlRemarks.ts';
import type { Remark } from './yamlRemarks.ts';
import { slipIn } from './yamlSlips.ts';

type Path = readonly PropertyKey[];

/** A value as its author sees it. */
export type Written =
  { as: 'nothing' | 'empty' | 'collection' } | { as: 'text'; text: string };

/** An authored YAML file, parsed once. */
export interface YamlFile<T> {
  path: string;
  /** False where the course lacks the file. */
  exists: boolean;
  /** The content, or null where the file is missing or breaks its schema. */
  data: T | null;
  /** Place of a value; of the nearest thing around it where it is absent. */
  at(path: Path): Place;
  /** Place of a key of a map. */
  atKey(path: Path): Place;
  /** What stands at a path, before the schema. */
  written(path: Path): Written;
  syntax: SyntaxFault[];
  schema: z.core.$ZodIssue[];
  /** Texts without quotes that end where a remark begins, of a file that can be read. */
  remarks: (Remark & { place: Place })[];
}

/** Offset of the value at `path`, or of its nearest ancestor that exists. */
function offsetOf(doc: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Offset of the key that ends `path`, or null where there is none. */
function keyOffsetOf(doc: Document, path: Path): number | null {
  const map = doc.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return null;
  const key = map.items
    .map((pair) => pair.key)
    .find((node) => isScalar(node) && node.value === path.at(-1));
  return isNode(key) && key.range ? key.range[0] : null;
}

function writtenAt(doc: Document, path: Path): Written {
  // an empty file has contents null, which getIn takes for absent
  const isEmptyFile = path.length === 0 && doc.contents === null;
  const node = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (isCollection(node)) return { as: 'collection' };
  if (isEmptyFile) return { as: 'empty' };
  if (!isScalar(node)) return { as: 'nothing' };
  if (node.value === null || node.value === '') return { as: 'empty' };
  const isText = typeof node.value === 'string';
  // the source keeps the difference between 1.0 and 1
  return {
    as: 'text',
    text: isText ? JSON.stringify(node.value) : (node.source ?? ''),
  };
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Reads files of one kind, each once; `file` is undefined where it is missing. */
export function yamlReader<T>(
  schema: z.ZodType<T>,
): (path: string, file: SourceFile | undefined) => YamlFile<T> {
  const read = oncePerFile((file) => readYaml(file.path, file, schema));
  return (path, file) => (file ? read(file) : missingYaml(path));
}

/** Reads a YAML file and holds it against its schema. */
export function readYaml<T>(
  path: string,
  file: SourceFile,
  schema: z.ZodType<T>,
): YamlFile<T> {
  const { doc, lines, syntax } = parsedYaml(file);
  if (!doc) return { ...missingYaml(path), exists: true, syntax };
  const parsed =
    syntax.length === 0 ? schema.safeParse(doc.toJS()) : { success: false };
  return {
    path,
    exists: true,
    data: 'data' in parsed ? (parsed.data ?? null) : null,
    at: (at) => placeOf(lines, offsetOf(doc, at)),
    atKey: (at) =>
      placeOf(lines, keyOffsetOf(doc, at) ?? offsetOf(doc, at.slice(0, -1))),
    written: (at) => writtenAt(doc, at),
    syntax,
    schema: 'error' in parsed && parsed.error ? parsed.error.issues : [],
    remarks: (syntax.length === 0 ? remarksIn(doc, file.text) : []).map(
      (remark) => ({ ...remark, place: placeOf(lines, remark.offset) }),
    ),
  };
}

interface ParsedYaml {
  /** Null where it is too long or too deep to be read. */
  doc: Document | null;
  lines: LineCounter;
  syntax: SyntaxFault[];
}

/** The document of a file, whichever schema it is held against. */
const parsedYaml = oncePerText((text): ParsedYaml => {
  const lines = new LineCounter();
  const doc = parseWithin(text, lines);
  if (!(doc instanceof Document)) return { doc: null, lines, syntax: [doc] };
  const faults = faultsIn(doc);
  const slip = slipIn(text, doc, faults);
  const syntax = [...(slip ? [slip] : []), ...faults].map(
    ({ code, message, offset }) => ({
      code,
      message,
      place: placeOf(lines, offset),
    }),
  );
  return { doc, lines, syntax };
});

function missingYaml<T>(path: string): YamlFile<T> {
  return {
    path,
    exists: false,
    data: null,
    at: () => FILE_START,
    atKey: () => FILE_START,
    written: () => ({ as: 'nothing' }),
    syntax: [],
    schema: [],
    remarks: [],
  };
}
