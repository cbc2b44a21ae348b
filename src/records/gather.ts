import { HoldError } from '../errors.ts';
import type {
  FileOutcome,
  GivenFile,
  ReadWith,
} from '../evidence/collect/given.ts';
import { makeEvidence } from '../evidence/collect/makeEvidence.ts';
import { readFile } from '../evidence/collect/readFile.ts';
import { readRosterFile } from '../evidence/collect/rosterFile.ts';
import { openLedger } from '../evidence/ledger/ledger.ts';
import { readMapping } from '../evidence/readers/mapping.ts';
import type { Ask, FileRead } from '../evidence/readers/reader.ts';
import { jobAidMappings } from '../evidence/registers/jobAidMappings.ts';
import type { ReleaseSource } from '../evidence/releases/readReleases.ts';
import { REPORT_DEFAULTS } from '../evidence/report/input.ts';
import type { RegisterPart } from '../evidence/report/report.ts';
import type { Roster } from '../evidence/roster/roster.ts';
import { readPolicy } from '../packaging/policy/readPolicy.ts';
import type { Policy } from '../schema/policy.ts';
import { handedOver } from './handedOver.ts';
import type { FileSaid, Reply, Request, Trouble } from './messages.ts';
import { readHouse, type House } from './house.ts';
import { saidOf, troubleOf } from './said.ts';

/** Answers what the page asks; the last reply is the result, the questions or the refusal. */
export async function answer(
  request: Request,
  say: (reply: Reply) => void,
): Promise<void> {
  const files: FileSaid[] = [];
  const troubles: Trouble[] = [];
  try {
    const house = readHouse(request.house);
    const policy = await policyOf(request, house);
    const sheets = jobAidMappings(house.sheets, policy);
    const given = await readAll(
      request,
      { policy, sheets },
      say,
      files,
      troubles,
    );
    const roster = await rosterOf(request, given.asks);
    if (troubles.length > 0) {
      say({ kind: 'refused', troubles, files });
      return;
    }
    if (given.asks.length > 0) {
      say({ kind: 'asks', asks: given.asks, files });
      return;
    }
    const size = sizeOf(request);
    say({ kind: 'progress', doing: 'Packing', done: size, of: size });
    const evidence = await makeEvidence({
      ...given,
      roster,
      releases: await releasesOf(request, house),
      policy,
      options: {
        ...REPORT_DEFAULTS,
        asOf: { utc: `${request.asOf}T12:00:00Z`, zone: 'UTC' },
        zone: policy.organisation.timezone,
        names: request.names,
        pseudonymKey: request.key || null,
      },
      extra: [],
    });
    const made = handedOver(evidence, request.asOf);
    say({ kind: 'made', made, files });
  } catch (error) {
    say({ kind: 'refused', troubles: [...troubles, troubleOf(error)], files });
  }
}

async function readAll(
  request: Request,
  rules: Pick<ReadWith, 'policy' | 'sheets'>,
  say: (reply: Reply) => void,
  said: FileSaid[],
  troubles: Trouble[],
) {
  const ledger = openLedger();
  const exports: FileRead[] = [];
  const registers: RegisterPart[] = [];
  const asks: { file: string; ask: Ask }[] = [];
  const answers = { ...request.answers };
  if (request.mapping)
    answers.mapping = readMapping(await request.mapping.text());
  const of = sizeOf(request);
  let before = 0;
  for (const file of request.files) {
    const doing = `Reading ${file.name}`;
    try {
      const outcome: FileOutcome = await readFile(asGiven(file), {
        ledger,
        answers,
        ...rules,
        asOf: request.asOf,
        onProgress: (bytes) =>
          say({ kind: 'progress', doing, done: before + bytes / 2, of }),
      });
      said.push(saidOf(file.name, outcome));
      if (outcome.kind === 'export') exports.push(outcome.read);
      if (outcome.kind === 'register') registers.push(outcome.part);
      if (outcome.kind === 'asks')
        asks.push(...outcome.asks.map((ask) => ({ file: file.name, ask })));
    } catch (error) {
      if (!(error instanceof HoldError)) throw error;
      troubles.push(troubleOf(error));
    }
    before += file.size;
  }
  return { ledger, exports, registers, asks };
}

async function rosterOf(
  { roster, answers }: Request,
  asks: { file: string; ask: Ask }[],
): Promise<Roster | null> {
  if (!roster) return null;
  const read = await readRosterFile(asGiven(roster), answers.dateOrder ?? null);
  if (read.kind === 'roster') return read.roster;
  asks.push({ file: roster.name, ask: read.ask });
  return null;
}

async function policyOf({ policy }: Request, house: House): Promise<Policy> {
  if (!policy) return house.policy;
  return readPolicy({ name: policy.name, text: await policy.text() });
}

async function releasesOf(
  { site, releases }: Request,
  house: House,
): Promise<ReleaseSource[]> {
  if (releases.length > 0)
    return Promise.all(
      releases.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  return Promise.all(
    house.releases.map(async (path) => {
      const response = await fetch(new URL(path, site));
      if (!response.ok)
        throw new HoldError(
          'The release information of this site did not load.',
          `${path}: ${response.status}.`,
          'Reload the page, or choose a release.json or a package yourself.',
        );
      return {
        name: path,
        bytes: new Uint8Array(await response.arrayBuffer()),
      };
    }),
  );
}

function asGiven(file: File): GivenFile {
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

function sizeOf({ files }: Request): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
