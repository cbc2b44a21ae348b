/** A file that came with a form. */
export interface Upload {
  /** As the browser gave it; '' when none was chosen. */
  name: string;
  bytes: Uint8Array;
}

/** Headers of a part are short. */
const LONGEST_HEAD = 4096;

/**
 * The file in the `field` of a form, without a copy of its bytes; null when the body is
 * no form or has no such field. Web APIs copy a large file several times, and nobody is
 * answered meanwhile.
 */
export function readUpload(
  body: Buffer,
  contentType: string | undefined,
  field: string,
): Upload | null {
  const [, quotedMark, plainMark] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(
      contentType ?? '',
    ) ?? [];
  const mark = quotedMark ?? plainMark;
  if (mark === undefined) return null;
  const line = Buffer.from(`--${mark}`, 'latin1');
  const end = Buffer.from(`\r\n--${mark}`, 'latin1');
  let at = body.indexOf(line);
  while (at >= 0) {
    const start = at + line.length;
    const head = body.indexOf('\r\n\r\n', start);
    const close = head < 0 ? -1 : body.indexOf(end, head + 2);
    if (close < 0 || head - start > LONGEST_HEAD) return null;
    const said = dispositionOf(body.toString('utf8', start, head));
    if (said.name === field && said.filename !== undefined)
      return {
        name: said.filename,
        bytes: body.subarray(Math.min(head + 4, close), close),
      };
    at = close + 2;
  }
  return null;
}

/** Browsers write quotes and line breaks in a name as per cent codes (HTML, 4.10.21.8). */
function dispositionOf(head: string): { name?: string; filename?: string } {
  const line =
    /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? '';
  const value = (name: string): string | undefined =>
    new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, 'i')
      .exec(line)?.[1]
      ?.replace(/%(22|0a|0d)/gi, (_whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
  const [name, filename] = [value('name'), value('filename')];
  return {
    ...(name !== undefined && { name }),
    ...(filename !== undefined && { filename }),
  };
}
