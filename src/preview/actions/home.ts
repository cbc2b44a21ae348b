import { HOME, learnerAddress } from '../addresses.ts';
import { inTurns } from '../import/inTurns.ts';
import { readInSteps } from '../import/package.ts';
import { homePage, type HomeContent } from '../pages/home.ts';
import type { Preview } from '../preview.ts';
import type { Package } from '../store/packages.ts';
import { page, seeOther, type Reply } from '../web/reply.ts';
import { Refusal, field, readBody, readForm } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { readUpload, type Upload } from '../web/upload.ts';
import { words } from '../web/words.ts';

/** Room for a form's fields around a file. */
export const FORM_SIZE = 64 * 1024;

/** The start page; `?imported=` says which package has just come in, `?deleted=` that one is gone. */
export function showHome(preview: Preview, { url }: Call): Reply {
  const imported = preview.store.packages.find(
    Number(url.searchParams.get('imported')),
  );
  if (imported)
    return home(preview, { done: words().homeNews.imported(imported.title) });
  const deleted = url.searchParams.has('deleted');
  return home(preview, {
    done: deleted ? words().homeNews.deleted : undefined,
  });
}

/** Adds a learner and goes to the learner's page, or shows the form again with what is wrong. */
export async function addLearner(
  preview: Preview,
  { request }: Call,
): Promise<Reply> {
  const body = await readBody(request, FORM_SIZE);
  const form = body && (await readForm(body, request.headers['content-type']));
  if (!form) throw new Refusal(400, words().notAnswered.form);
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
  const { limits } = preview;
  const refuse = (reason: string): Reply =>
    home(preview, { refusedPackage: reason });
  const body = await readBody(request, limits.zip + FORM_SIZE);
  if (!body)
    return refuse(words().homeNews.tooLarge(words().sizeInWords(limits.zip)));
  const chosen = readUpload(body, request.headers['content-type'], 'package');
  if (!chosen?.name) return refuse(words().homeNews.noFile);
  const taken = await preview.heavy(() => inTurns(takeIn(preview, chosen)));
  if (taken.kind === 'refused')
    return refuse(words().homeNews.refused(chosen.name, taken.reason));
  const { package: one, fresh } = taken;
  return fresh
    ? seeOther(`${HOME}?imported=${String(one.key)}`)
    : home(preview, { done: words().homeNews.here(one.title) });
}

type Taken =
  | { kind: 'taken'; package: Package; fresh: boolean }
  | { kind: 'refused'; reason: string };

/** Reads and stores a zip in steps. */
function* takeIn(
  { limits, store }: Preview,
  { name, bytes }: Upload,
): Generator<unknown, Taken> {
  const read = yield* readInSteps(bytes, limits);
  if (read.kind === 'refused') return read;
  const put = yield* store.packages.putImported(name, read.package);
  return { kind: 'taken', ...put };
}

function home(
  preview: Preview,
  more: Pick<HomeContent, 'done' | 'refusedLearner' | 'refusedPackage'>,
): Reply {
  const unplayable = preview.refreshBuilt();
  const { learners, packages } = preview.store;
  const content = {
    learners: learners.all(),
    packages: packages
      .all()
      .map((one) => ({ ...one, fault: packages.faultOf(one.key) })),
    unplayable,
    limits: preview.limits,
    ...more,
  };
  const refused = more.refusedLearner ?? more.refusedPackage;
  return page(homePage(content), refused === undefined ? 200 : 422);
}
