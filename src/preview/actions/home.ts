import { HOME, learnerAddress } from '../addresses.ts';
import { readPackage } from '../import/package.ts';
import { sizeInWords } from '../import/zip.ts';
import { homePage, type HomeContent } from '../pages/home.ts';
import type { Preview } from '../preview.ts';
import { page, seeOther, type Reply } from '../web/reply.ts';
import { Refusal, field, readBody, readForm } from '../web/request.ts';
import type { Call } from '../web/router.ts';

/** Room for a form's fields around a file. */
const FORM_SIZE = 64 * 1024;

/** The start page; `?imported=` says which package has just come in. */
export function showHome(preview: Preview, { url }: Call): Reply {
  const imported = preview.store.packages.find(
    Number(url.searchParams.get('imported')),
  );
  const done = imported ? `Imported: ${imported.title}` : undefined;
  return home(preview, { done });
}

/** Adds a learner and goes to the learner's page, or shows the form again with what is wrong. */
export async function addLearner(
  preview: Preview,
  { request }: Call,
): Promise<Reply> {
  const body = await readBody(request, FORM_SIZE);
  const form = body && (await readForm(body, request.headers['content-type']));
  if (!form) throw new Refusal(400, 'The form did not arrive as a whole.');
  const [id, name] = [field(form, 'id'), field(form, 'name')];
  const added = preview.store.learners.add(id, name);
  if (added.kind === 'added')
    return seeOther(learnerAddress(added.learner.key));
  return home(preview, { refusedLearner: { id, name, faults: added.faults } });
}

/** Imports the chosen zip, or shows the form again with the reason why not. */
export async function importPackage(
  preview: Preview,
  { request }: Call,
): Promise<Reply> {
  const { limits, store } = preview;
  const refuse = (reason: string): Reply =>
    home(preview, { refusedPackage: reason });
  const body = await readBody(request, limits.zip + FORM_SIZE);
  if (!body)
    return refuse(
      `The file is too large: this preview takes up to ${sizeInWords(limits.zip)}.`,
    );
  const form = await readForm(body, request.headers['content-type']);
  const chosen = form?.get('package');
  if (!(chosen instanceof File) || chosen.name === '')
    return refuse('Choose a zip of SCORM or cmi5 first.');
  const zip = new Uint8Array(await chosen.arrayBuffer());
  const read = readPackage(zip, limits);
  if (read.kind === 'refused') return refuse(`${chosen.name}: ${read.reason}`);
  const { package: one, fresh } = store.packages.putImported(
    chosen.name,
    read.package,
  );
  return fresh
    ? seeOther(`${HOME}?imported=${String(one.key)}`)
    : home(preview, { done: `This package was already here: ${one.title}` });
}

function home(
  preview: Preview,
  more: Pick<HomeContent, 'done' | 'refusedLearner' | 'refusedPackage'>,
): Reply {
  const unplayable = preview.refreshBuilt();
  const { learners, packages } = preview.store;
  const content = {
    learners: learners.all(),
    packages: packages.all(),
    unplayable,
    limits: preview.limits,
    ...more,
  };
  const refused = more.refusedLearner ?? more.refusedPackage;
  return page(homePage(content), refused === undefined ? 200 : 422);
}
