import type { XmlElement } from '@rgrove/parse-xml';
import { byCodeUnit, decodeText } from '../../ground/bytes.ts';
import { STRUCTURE_FILE } from '../cmi5Structure.ts';
import { parseHtml, type HtmlDocument } from '../html.ts';
import { MANIFEST_FILE } from '../manifest.ts';
import type { Files } from '../../ground/files.ts';
import { xmlElements } from '../../ground/xml/tree.ts';
import { type ReadXml, readXml, readXmlFile } from '../../ground/xml/read.ts';
import type { Finding } from './finding.ts';
import { listReferences, type Found } from './references.ts';

type ReadFile = ReadXml | null;

/** A package, read once for all rules. */
export interface PackageView {
  files: Files;
  /** Sorted. */
  paths: readonly string[];
  documents: ReadonlyMap<string, HtmlDocument>;
  /** SVG files that are well-formed, as flat lists of their elements. */
  drawings: ReadonlyMap<string, readonly XmlElement[]>;
  /** The manifest's root, or why there is none. */
  manifest: ReadFile;
  /** The same of a cmi5 course structure. */
  structure: ReadFile;
  references: readonly Found[];
}

/** A rule looks at the package and says what is wrong. */
export type Rule = (view: PackageView) => Finding[];

/** Reads the package for the rules. */
export function viewPackage(files: Files): PackageView {
  const paths = [...files.keys()].sort(byCodeUnit);
  const documents = new Map<string, HtmlDocument>();
  const drawings = new Map<string, XmlElement[]>();
  for (const path of paths) {
    const bytes = files.get(path);
    if (!bytes) continue;
    if (/\.html?$/i.test(path))
      documents.set(path, parseHtml(decodeText(bytes)));
    if (/\.svg$/i.test(path)) {
      const xml = readXml(decodeText(bytes));
      if ('root' in xml) drawings.set(path, xmlElements(xml.root));
    }
  }
  const read = (path: string): ReadFile => {
    const bytes = files.get(path);
    return bytes ? readXmlFile(bytes) : null;
  };
  return {
    files,
    paths,
    documents,
    drawings,
    manifest: read(MANIFEST_FILE),
    structure: read(STRUCTURE_FILE),
    references: listReferences(files, documents, drawings),
  };
}
