import { styleText } from 'node:util';

/** What moves the cursor, changes the terminal or turns the direction of writing; line ends and tabs are our own. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text as a terminal may have it: what it would obey stands there as a mark. */
export function printable(text: string): string {
  return text.replace(UNSEEN, '�');
}

/** A text of somebody else's in one line, so that it cannot pass for a line of ours. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

/** Prints a text and ends the line. Every command prints here and nowhere else: exports come from outside. */
export function say(text: string): void {
  console.log(printable(text));
}

/** The same in red, where there is somebody to see it. */
export function sayInRed(text: string): void {
  const safe = printable(text);
  console.log(process.stdout.isTTY ? styleText('red', safe) : safe);
}

/** Prints a text whose line goes on. */
export function begin(text: string): void {
  process.stdout.write(printable(text));
}

/** Prints what went wrong. */
export function complain(text: string): void {
  console.error(printable(text));
}
