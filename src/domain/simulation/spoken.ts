/** Who tells what happens between the words that are said. */
export const NARRATOR = '';

/** Words in one voice. */
export interface SpokenPart {
  speaker: string;
  text: string;
}

/** Speech within a told line: quoted, and closed like a sentence, which German may do after the mark („Gut“, sagt sie). A quoted word such as "saved" is no speech. */
const speech = /["“„]([^"“”„]*(?:[.!?,…–—-]|(?=“,)))["”“]/;

/** A number as it is dialled. */
const dialled = /\d[\d ]{5,}\d/g;

/**
 * A line as it is read aloud. What somebody says is theirs from end to end; of a
 * line that tells what happens, the quoted speech is theirs and the rest the narrator's.
 */
export function spokenParts(
  speaker: string,
  text: string,
  told: boolean,
): SpokenPart[] {
  // Split by one group: every second piece is what the group held.
  const pieces = told ? text.split(speech) : ['', text];
  return pieces
    .map((piece, at) => ({
      speaker: at % 2 === 0 ? NARRATOR : speaker,
      text: aloud(piece),
    }))
    .filter((part) => /\w/.test(part.text));
}

/** Without quotation marks, and digit by digit where a number is dialled. */
function aloud(text: string): string {
  return text
    .replaceAll(/["“”„]|^, /g, '')
    .replaceAll(dialled, (number) =>
      number
        .split(' ')
        .map((group) => [...group].join(' '))
        .join(', '),
    )
    .trim();
}
