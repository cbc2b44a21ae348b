const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** What stands for something else, or is spelled alike in every language: values in braces, tags, entities, escapes, addresses. */
const KEPT =
  /\{[^}]*\}|<[^>]*>|&#?\w+;|\\(?:u\{\w+\}|u\w{4}|x\w{2}|[^])|https?:\/\/[^\s)]+|[\w.+-]+@[\w.-]+\w|[^]/g;

/**
 * An English text as the pseudo-locale has it: every letter accented, so that whoever
 * reads on sees what came from nowhere, and vowels twice, about 40 % longer with the
 * brackets of a sentence. It may be given as it is written in a program, with escapes.
 */
export function accented(text: string): string {
  return text.replace(KEPT, (part) => {
    const place = part.length === 1 ? PLAIN.indexOf(part) : -1;
    if (place < 0) return part;
    const letter = ACCENTED.charAt(place);
    return /[aeiou]/.test(part) ? letter + letter : letter;
  });
}

/** Whether a text has a letter to accent. */
export function hasWords(text: string): boolean {
  return accented(text) !== text;
}
