import type { HoldError } from '../../errors.ts';
import type { InputFile } from '../../evidence/reading/files/inputFile.ts';
import { makeEvidence } from '../../evidence/collect/makeEvidence.ts';
import { openCourses } from '../../evidence/collect/courseTally.ts';
import { readAll } from '../../evidence/collect/readAll.ts';
import { longEnoughKey } from '../../evidence/known/report/pseudonymKey.ts';
import {
  summaryOf,
  type FileSummary,
} from '../../evidence/reading/files/fileSummary.ts';
import { WrongKind } from '../../evidence/reading/files/wrongKind.ts';
import {
  readReleases,
  type ReleaseSource,
} from '../../evidence/reading/releases/readReleases.ts';
import { withDay } from '../../evidence/settings/settings.ts';
import { answersAbout } from '../../evidence/vocabulary/answers.ts';
import { readPolicy } from '../../packaging/policy/readPolicy.ts';
import type { Policy } from '../../schema/policy.ts';
import { packDoing } from '../../words/workshop/evidence/results.ts';
import { packOf, reportOf } from './handover.ts';
import type { Progress } from '../form/openRun.ts';
import type { House } from './house.ts';
import type { Misplaced, Reply, Request } from './messages.ts';
import { refusalOf } from './refusal.ts';

/** Answers what the page asks; the last reply is the pack, the questions or the refusal. */
export async function answer(
  request: Request,
  house: House,
  say: (reply: Reply | Progress) => void,
): Promise<void> {
  const files: FileSummary[] = [];
  try {
    await make(request, house, files, say);
  } catch (error) {
    say({ kind: 'refused', refusal: refusalOf([error]), files, misplaced: [] });
  }
}

async function make(
  request: Request,
  house: House,
  files: FileSummary[],
  say: (reply: Reply | Progress) => void,
): Promise<void> {
  const { roster } = request;
  // Before everything else is read for nothing.
  const pseudonymKey = longEnoughKey(request.key || null);
  const policy = await policyOf(request, house);
  const { timezone } = policy.organisation;
  const settings = withDay(request.settings, timezone, new Date());
  const of = request.files.reduce((sum, { size }) => sum + size, 0);
  const gathered = await readAll({
    files: request.files.map(asGiven),
    roster: roster && asGiven(roster),
    answersAbout: (facts) => answersAbout(request.answers, facts),
    words: house.sheets,
    policy,
    asOf: settings.asOf,
    onProgress: (file, done) =>
      say({ kind: 'progress', doing: packDoing.reading(file), done, of }),
    onRead: (file, outcome) => files.push(summaryOf(file, outcome)),
  });
  const { refused, asks } = gathered;
  if (refused.length > 0) {
    const refusal = refusalOf(refused.map(({ error }) => error));
    const misplaced = misplacedIn(refused, request);
    say({ kind: 'refused', refusal, files, misplaced });
    return;
  }
  if (asks.length > 0) {
    say({ kind: 'asks', asks, files });
    return;
  }
  const releases = await releasesOf(request, house);
  const courses = openCourses(
    gathered.courses,
    readReleases(releases),
    settings,
  );
  if (courses) {
    say({ kind: 'courses', courses, files });
    return;
  }
  say({ kind: 'progress', doing: packDoing.report, done: of, of });
  const evidence = makeEvidence({
    gathered,
    releases,
    policy,
    settings,
    pseudonymKey,
  });
  say({ kind: 'report', report: reportOf(evidence), files });
  say({ kind: 'progress', doing: packDoing.pack, done: 0, of: 0 });
  say({ kind: 'made', made: await packOf(evidence, settings.asOf) });
}

/** Which of the refused files belong into the other field; two of one name cannot be told apart there. */
function misplacedIn(
  refused: readonly { file: string; error: HoldError }[],
  { files }: Request,
): Misplaced[] {
  return refused.flatMap(({ file, error }) => {
    const namesakes = files.filter(({ name }) => name === file);
    return error instanceof WrongKind && namesakes.length < 2
      ? [{ file, belongs: error.belongs }]
      : [];
  });
}

async function policyOf({ policy }: Request, house: House): Promise<Policy> {
  if (!policy) return house.policy;
  return readPolicy({ name: policy.name, text: await policy.text() });
}

async function releasesOf(
  { releases }: Request,
  house: House,
): Promise<ReleaseSource[]> {
  if (releases.length === 0) return house.releases();
  return Promise.all(
    releases.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

function asGiven(file: File): InputFile {
  return {
    name: file.name,
    size: file.size,
    async *pieces() {
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    },
  };
}
