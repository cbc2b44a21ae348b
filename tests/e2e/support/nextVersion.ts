import { listedFiles, readFileList } from '../../../src/packaging/fileList.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { readSchemas } from '../../../src/build/schemas.ts';
import { decodeText, encodeText } from '../../../src/ground/bytes.ts';

const COURSE = 'mfa-exceptions';
/** Stands at the end of a sentence of the step on recovery codes. */
export const NEW_SENTENCE = 'This sentence came with version 9.1.';
const NEW_ITEM = 'came_with_the_next_version';

/** A change of a text that must be there. */
function changed(text: string, from: RegExp | string, to: string): string {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`The built course has no ${String(from)}`);
  return next;
}

interface Bank {
  items: { id: string; stem: string }[];
  keys: { item: string }[];
}

/** The bank with one more question, like its first. */
function withNewItem<T extends Bank>(bank: T): T {
  const [item] = bank.items;
  const key = bank.keys.find((each) => each.item === item?.id);
  if (!item || !key) throw new Error('The bank is empty.');
  return {
    ...bank,
    items: [...bank.items, { ...item, id: NEW_ITEM, stem: 'A new question?' }],
    keys: [...bank.keys, { ...key, item: NEW_ITEM }],
  };
}

/**
 * The built course as an author would release it next: version 9.1.0, with a sentence and a
 * question more. Another build would take long, so the built files are changed.
 */
export async function nextVersion(standard: string): Promise<Uint8Array> {
  const site = await readSite('dist/site');
  const listed = site.get(`${COURSE}/files.json`);
  const list = listed && readFileList(decodeText(listed));
  if (!list) throw new Error('dist/site holds no course.');
  const files = new Map(listedFiles(site, list));
  const textOf = (path: string) =>
    decodeText(files.get(path) ?? new Uint8Array());
  const items =
    [...files.keys()].find((path) => /\/items\.\w+\.json$/.test(path)) ?? '';
  const renamed = `${COURSE}/items.99999999.json`;
  const bank: Bank = JSON.parse(textOf(items));
  files.delete(items);
  files.set(renamed, encodeText(JSON.stringify(withNewItem(bank))));
  let html = textOf(`${COURSE}.html`).replaceAll(items, renamed);
  html = changed(
    html,
    /(id="recovery-codes"[\s\S]*?<p>[\s\S]*?)<\/p>/,
    `$1 ${NEW_SENTENCE}</p>`,
  );
  html = changed(
    html,
    /("ids":\{"steps":\[[^\]]*\],"items":\[[^\]]*)\]/,
    `$1,"${NEW_ITEM}"]`,
  );
  html = changed(
    html,
    /"release":\{[^}]*\}/,
    '"release":{"version":"9.1.0","hash":"99999999"}',
  );
  files.set(`${COURSE}.html`, encodeText(html));
  const release: { bank: Bank } = JSON.parse(textOf(`${COURSE}/release.json`));
  const next = {
    ...release,
    bank: withNewItem(release.bank),
    release: { version: '9.1.0', hash: '99999999' },
  };
  files.set(`${COURSE}/release.json`, encodeText(JSON.stringify(next)));
  const options = readOptions({ standard });
  const schemas = await readSchemas(options.standard);
  return packageCourse({ course: COURSE, files, options, schemas }).bytes;
}
