/** As wide as the lines of the sheet are. */
const WIDTH = 92;

/** A paragraph in lines of the sheet; a word that is longer than a line, such as an address, keeps one of its own. */
export function folded(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** An entry of a list with a dash, and what belongs to it in lines of its own, as they are. */
export function dashed(text: string, ...more: readonly string[]): string[] {
  return marked('- ', text, more);
}

/** The same with a number. */
export function numbered(
  number: number,
  text: string,
  ...more: readonly string[]
): string[] {
  return marked(`${number}. `, text, more);
}

/** Values behind their labels, in one column. */
export function labelled(
  rows: readonly (readonly [label: string, value: string])[],
): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, value]) =>
    hanging(label.padEnd(width), folded(value, WIDTH - width)),
  );
}

/** A heading and what stands under it. */
export function underlined(
  title: string,
  line: string,
  ...below: readonly string[]
): string {
  return [title, line.repeat(title.length), ...below].join('\n');
}

function marked(mark: string, text: string, more: readonly string[]): string[] {
  return hanging(mark, [...folded(text, WIDTH - mark.length), ...more]);
}

/** Lines behind what stands before the first of them. */
function hanging(head: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(head.length);
  return lines.map((line, at) => `${at === 0 ? head : indent}${line}`);
}
