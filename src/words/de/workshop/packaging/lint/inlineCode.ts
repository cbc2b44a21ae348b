import type * as english from '../../../../workshop/packaging/lint/inlineCode.ts';

const blocked = (what: string) => ({
  what,
  why: "Ein LMS, das Content-Security-Policy: default-src 'self' sendet, blockiert das.",
  fix: 'Nehmen Sie eine Klasse in einem Stylesheet, oder eine Skriptdatei, die den Handler hinzufügt.',
});

export const inlineCodeWords: typeof english.inlineCodeWords = {
  script: blocked('In einem <script> steht der Code selbst.'),
  scriptInDrawing: blocked('Die Datei enthält ein <script>.'),
  typedScript: (type) =>
    blocked(`Im Dokument steht ein <script type="${type}">.`),
  style: blocked('Im Dokument steht ein <style>.'),
  styleAttribute: (tag) => blocked(`<${tag}> hat ein style-Attribut.`),
  handler: (tag, name) => blocked(`<${tag}> hat den Handler ${name}.`),
  srcdoc: (tag) => blocked(`<${tag}> hat sein Dokument in srcdoc.`),
  url: (start) => blocked(`Eine URL enthält Code: ${start}.`),
};
