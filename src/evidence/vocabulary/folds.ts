/** What compares as it stands: small letters, figures and the signs of ids and addresses. */
const PLAIN = /^[0-9a-z@._+#-]*$/;

/** An id or a name as it is compared: in one Unicode form, without case, and with one blank for any. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      // What nobody sees, such as a soft hyphen, tells no two people apart.
      .replace(/\p{Cf}/gu, '')
      .replace(/[\s\p{Z}]+/gu, ' ')
      .trim()
      .toLowerCase()
  );
}

/** A mail address as it is compared: as an id is, and without any blank. */
export function foldMail(mail: string): string {
  return foldText(mail).replaceAll(' ', '');
}

/** The words of a name, for telling whether two may be one person's: without accents, titles' dots and order. */
export function wordsOfName(name: string): ReadonlySet<string> {
  const plain = foldText(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss');
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}
