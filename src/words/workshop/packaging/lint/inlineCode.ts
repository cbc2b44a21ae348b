import type { Told } from '../../../../errors.ts';

const blocked = (what: string): Told => ({
  what,
  why: "An LMS that sends Content-Security-Policy: default-src 'self' blocks it.",
  fix: 'Use a class in a style sheet, or a script file that adds the handler.',
});

/** Scripts and styles that stand in a document; `tag` is an element's name. */
export const inlineCodeWords = {
  script: blocked('A <script> has its code inside.'),
  scriptInDrawing: blocked('It holds a <script>.'),
  /** @param type of a script that is read and not run. */
  typedScript: (type: string): Told =>
    blocked(`A <script type="${type}"> stands in the document.`),
  style: blocked('A <style> stands in the document.'),
  styleAttribute: (tag: string): Told =>
    blocked(`<${tag}> has a style attribute.`),
  handler: (tag: string, name: string): Told =>
    blocked(`<${tag}> has the handler ${name}.`),
  srcdoc: (tag: string): Told =>
    blocked(`<${tag}> has its document in srcdoc.`),
  /** @param start the beginning of the address. */
  url: (start: string): Told => blocked(`A URL holds code: ${start}.`),
};
