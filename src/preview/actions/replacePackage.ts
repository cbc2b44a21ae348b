import { packageAddress } from '../addresses.ts';
import { inTurns } from '../import/inTurns.ts';
import { readInSteps, type ReadPackage } from '../import/package.ts';
import { whyNoReplacement } from '../import/sameCourse.ts';
import { packagePage } from '../pages/package.ts';
import type { Preview } from '../preview.ts';
import type { Package } from '../store/packages.ts';
import { page, seeOther, type Reply } from '../web/reply.ts';
import { readBody } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { readUpload, type Upload } from '../web/upload.ts';
import { FORM_SIZE } from './home.ts';
import { packageNamed } from './lookup.ts';
import { words } from '../web/words.ts';

/** Puts another version in the place of a package, as an LMS does: what was recorded stays, the files are new. */
export async function replacePackage(
  preview: Preview,
  { request, params }: Call,
): Promise<Reply> {
  const { limits, store } = preview;
  const old = packageNamed(preview, params['host'] ?? '');
  const refuse = (reason: string): Reply =>
    page(packagePage(old, store.blocked.of(old), { refused: reason }), 422);
  const body = await readBody(request, limits.zip + FORM_SIZE);
  if (!body)
    return refuse(words().homeNews.tooLarge(words().sizeInWords(limits.zip)));
  const chosen = readUpload(body, request.headers['content-type'], 'package');
  if (!chosen?.name) return refuse(words().homeNews.noOther);
  const outcome = await preview.heavy(() =>
    inTurns(replaceBy(preview, old, chosen)),
  );
  return outcome.kind === 'refused'
    ? refuse(words().homeNews.refused(chosen.name, outcome.reason))
    : seeOther(`${packageAddress(outcome.package.key)}?replaced=yes`);
}

type Outcome =
  { kind: 'replaced'; package: Package } | { kind: 'refused'; reason: string };

function* replaceBy(
  { limits, store }: Preview,
  old: Package,
  { name, bytes }: Upload,
): Generator<unknown, Outcome> {
  const read = yield* readInSteps(bytes, limits);
  if (read.kind === 'refused') return read;
  const reason = whyNot(store.packages, old, read.package);
  if (reason !== null) return { kind: 'refused', reason };
  const next = yield* store.packages.replace(old, name, read.package);
  return { kind: 'replaced', package: next };
}

function whyNot(
  packages: Preview['store']['packages'],
  old: Package,
  { manifest, sha256 }: ReadPackage,
): string | null {
  if (sha256 === old.sha256) return words().noReplacement.same;
  if (packages.all().some((one) => one.sha256 === sha256))
    return words().noReplacement.here;
  if (old.origin === 'built') return words().noReplacement.built;
  const here = packages.manifest(old.key);
  return here && whyNoReplacement(here, manifest);
}
