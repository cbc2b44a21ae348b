import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HoldError } from '../../errors.ts';
import { at, parseJson } from '../../ground/json.ts';

/** A package of somebody else that something shipped holds. */
export interface Part {
  name: string;
  version: string;
  /** As an SPDX expression, from its package.json. */
  licence: string;
  /** The text of the licence, as the package brings it. */
  text: string;
}

/** Licences of packages that state one and bring no text: the text of the licence that they state, with their author. */
const UNWRITTEN: Record<string, string> = {
  'tiny-case': `The MIT License (MIT)

Copyright (c) Jason Quense

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`,
};

/** What the package in a folder says of itself. Without a licence and its text nothing of it may ship. */
export async function readPart(folder: string): Promise<Part> {
  const about = parseJson(await readFile(join(folder, 'package.json'), 'utf8'));
  const name = at(about, 'name');
  const version = at(about, 'version');
  const licence = at(about, 'license');
  if (
    typeof name !== 'string' ||
    typeof version !== 'string' ||
    typeof licence !== 'string'
  )
    throw new HoldError(
      `The site would ship parts of ${folder} without knowing their licence.`,
      'Its package.json lacks a name, a version or a licence.',
      'Find out its licence, or do without the package.',
    );
  const text = (await writtenLicence(folder)) ?? UNWRITTEN[name];
  if (text === undefined)
    throw new HoldError(
      `The site would ship parts of ${name} ${version} without the text of their licence.`,
      `The package states ${licence} and has no file with its text.`,
      'Give the text in src/build/licences/part.ts, or do without the package.',
    );
  return { name, version, licence, text: tidied(text) };
}

async function writtenLicence(folder: string): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name),
  );
  const [name] = names.sort();
  return name === undefined ? null : readFile(join(folder, name), 'utf8');
}

/** One kind of line end, and no space at the end of a line. */
function tidied(text: string): string {
  return text.replace(/[^\S\n]*\r?\n/g, '\n').trim();
}

/** Whose work it is, as the licence says it in its first notice of copyright. */
export function copyrightOf(text: string): string {
  const line = /^[#\s]*copyright (?!notice)(.*)$/im.exec(text)?.[1] ?? '';
  return line.replace(/\s*[<(](?:https?:|[^\s<>()]+@)[^>)]*[>)]/, '').trim();
}
