import { holdError } from '../../errors.ts';
import { fetchFaults } from '../../words/workshop/packaging/builtSite.ts';
import { decodeText } from '../../ground/bytes.ts';
import {
  listedAuthored,
  listedFiles,
  readFileList,
  type FileList,
} from '../../packaging/fileList.ts';
import type { AuthoredFiles } from '../../packaging/policy/authoredFiles.ts';
import {
  listedSchemas,
  schemaFolder,
  schemaNames,
  WITH_SCHEMAS,
} from '../../packaging/schemaList.ts';
import type { Files } from '../../ground/files.ts';
import type { Standard } from '../../packaging/types.ts';

/** Fetches from the site that the page came from, and from nowhere else. */
export class Site {
  readonly #root: string;

  /** @param root address of the site's root, which ends in a slash. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The site in another language, which lies below this one. */
  in(locale: string): Site {
    return new Site(new URL(`${locale}/`, this.#root).href);
  }

  /** What the build lists for a course. */
  async list(course: string): Promise<FileList> {
    const path = `${course}/files.json`;
    const list = readFileList(decodeText(await this.#fetch(path)));
    if (list) return list;
    throw holdError(fetchFaults.list(path));
  }

  /** What the course was written from. */
  async authored(list: FileList): Promise<AuthoredFiles> {
    const path = list.authored?.path ?? '';
    const site = await this.#fetchAll(path === '' ? [] : [path]);
    const files = listedAuthored(site, list);
    if (files) return files;
    throw holdError(fetchFaults.authored(list.course));
  }

  /** The course's document as it was built. */
  async page(course: string): Promise<string> {
    return decodeText(await this.#fetch(`${course}.html`));
  }

  /** The files of a course, proved against their list. */
  async files(list: FileList): Promise<Files> {
    const paths = list.files.map(({ path }) => path);
    return listedFiles(await this.#fetchAll(paths), list);
  }

  /** The schema files of a standard, proved as well. */
  async schemas(standard: Standard): Promise<Files> {
    if (!WITH_SCHEMAS.some((one) => one === standard)) return new Map();
    const folder = schemaFolder(standard);
    const list = decodeText(await this.#fetch(`${folder}/list.json`));
    const names = schemaNames(list);
    const found = await this.#fetchAll(names.map((n) => `${folder}/${n}`));
    const named = [...found].map(
      ([path, bytes]) => [path.slice(folder.length + 1), bytes] as const,
    );
    return listedSchemas(list, new Map(named));
  }

  async #fetchAll(paths: readonly string[]): Promise<Files> {
    const fetched = paths.map(
      async (path) => [path, await this.#fetch(path)] as const,
    );
    return new Map(await Promise.all(fetched));
  }

  async #fetch(path: string): Promise<Uint8Array> {
    const answer = await fetch(new URL(path, this.#root)).catch(
      (error: unknown) => {
        throw holdError(fetchFaults.unreachable(path, String(error)));
      },
    );
    if (!answer.ok) {
      throw holdError(
        fetchFaults.unreachable(path, fetchFaults.answered(answer.status)),
      );
    }
    return new Uint8Array(await answer.arrayBuffer());
  }
}
