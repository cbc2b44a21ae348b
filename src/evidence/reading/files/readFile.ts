import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { FileOutcome } from './fileOutcome.ts';
import type { InputFile, ReadWith } from './inputFile.ts';
import { openJsonFile } from './jsonFile.ts';
import { openTableFile } from './tableFile.ts';

/**
 * Reads one export, register or log, whatever it is: by its content, never its name.
 * The file is gone through twice, since its SHA-256 stands in every record.
 * @throws HoldError for what is no such file, or beyond the limits.
 */
export async function readFile(
  file: InputFile,
  given: ReadWith,
): Promise<FileOutcome> {
  const hash = sha256.create();
  let done = 0;
  let first: number | null = null;
  const count = (bytes: Uint8Array): void => {
    done += bytes.length;
    given.onProgress?.(done);
  };
  for await (const bytes of file.pieces()) {
    hash.update(bytes);
    first ??= firstSign(bytes);
    count(bytes);
  }
  const facts: FileFacts = {
    file: file.name,
    sha256: bytesToHex(hash.digest()),
    bytes: done,
  };
  const open = isJson(first) ? openJsonFile : openTableFile;
  const { answersAbout, ...others } = given;
  const answers = { ...answersAbout(facts) };
  // A mapping for all files may be one of the roster, which this is not.
  delete answers.roster;
  delete answers.leavers;
  const intake = open(facts, { ...others, answers });
  for await (const bytes of file.pieces()) {
    if (!intake.push(bytes)) break;
    count(bytes);
  }
  return intake.end();
}

/** The first byte that is no white space, byte order mark or part of one. */
function firstSign(bytes: Uint8Array): number | null {
  const found = bytes.find(
    (byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte),
  );
  return found ?? null;
}

function isJson(first: number | null): boolean {
  return first === 0x7b || first === 0x5b;
}
