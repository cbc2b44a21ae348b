/**
 * The encoding of XML by its byte order mark, else by what it declares, else UTF-8;
 * null for one that nobody knows.
 */
export function xmlEncoding(xml: Uint8Array): string | null {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(xml.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return null;
  }
}
