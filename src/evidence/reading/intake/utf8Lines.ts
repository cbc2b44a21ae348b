import type { HoldError } from '../../../errors.ts';
import { encodingNotices } from '../../../words/workshop/evidence/reading/intake.ts';

interface Lines {
  push(bytes: Uint8Array): void;
  end(): string[];
}

const LINE_FEED = 0x0a;

/**
 * UTF-8 by whole lines: a line that is none is read as windows-1252, alone, so that one
 * broken name does not spoil the others, and pieces of another size change nothing.
 */
export function openLines(
  onText: (text: string) => void,
  mostBytes: number,
  tooLong: () => HoldError,
): Lines {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  const seen = { western: 0, utf8: 0 };

  const decode = (bytes: Uint8Array): string | null => {
    try {
      const text = utf8.decode(bytes);
      if (text.length !== bytes.length) seen.utf8 += 1;
      return text;
    } catch {
      return null;
    }
  };
  const give = (block: Uint8Array): void => {
    const text = decode(block);
    if (text !== null) return onText(text);
    for (const line of linesOf(block)) {
      const clean = decode(line);
      if (clean === null) seen.western += 1;
      onText(clean ?? western.decode(line));
    }
  };
  const hold = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    held.push(bytes.slice());
    heldBytes += bytes.length;
    if (heldBytes > mostBytes) throw tooLong();
  };
  const release = (rest: Uint8Array): void => {
    const block = new Uint8Array(heldBytes + rest.length);
    let at = 0;
    for (const part of [...held, rest]) {
      block.set(part, at);
      at += part.length;
    }
    held.length = 0;
    heldBytes = 0;
    if (block.length > 0) give(block);
  };
  return {
    push(bytes) {
      const cut = bytes.lastIndexOf(LINE_FEED) + 1;
      if (cut > 0) release(bytes.subarray(0, cut));
      hold(bytes.subarray(cut));
    },
    end() {
      release(new Uint8Array(0));
      return noticesOf(seen);
    },
  };
}

function* linesOf(block: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < block.length;) {
    const end = block.indexOf(LINE_FEED, from);
    const to = end < 0 ? block.length : end + 1;
    yield block.subarray(from, to);
    from = to;
  }
}

function noticesOf(seen: { western: number; utf8: number }): string[] {
  if (seen.western === 0) return [];
  return [encodingNotices.western(seen.western, seen.utf8 > 0)];
}
