import type { EvidenceRecord } from '../../evidence/vocabulary/record.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../evidence/writing/writers/csv.ts';
import { writeJson } from '../../evidence/writing/writers/json.ts';
import { toEvidence } from '../evidence.ts';
import { OWN_WINDOW } from '../import/structure.ts';
import { attemptPage } from '../pages/attempt.ts';
import { learnerPage, type Enrolment } from '../pages/learner.ts';
import { recordsPage, type Listed } from '../pages/recordTable.ts';
import type { Preview } from '../preview.ts';
import type { Attempt } from '../store/attempts.ts';
import { courseOrigins } from '../web/origins.ts';
import { download, page, type Reply } from '../web/reply.ts';
import type { Call } from '../web/router.ts';
import { attemptAt, learnerAt, packageAt } from './lookup.ts';
import { recordOf, unitStateOf } from './unitState.ts';

export function showLearner(preview: Preview, { params, place }: Call): Reply {
  preview.refreshBuilt();
  const { attempts, packages } = preview.store;
  const learner = learnerAt(preview, params['learner'] ?? '');
  const playable = packages
    .all()
    .filter(({ key }) => packages.faultOf(key) === null);
  const enrolments: Enrolment[] = playable.map((one) => ({
    package: one,
    units: (packages.manifest(one.key)?.units ?? []).map(
      ({ title, launchMethod }, unit) => {
        const latest = attempts.of(learner.key, one.key, unit).at(-1);
        const state = unitStateOf(preview, latest);
        const alone = launchMethod === OWN_WINDOW;
        return { title, state, attempt: latest?.number ?? 0, alone };
      },
    ),
  }));
  const records = attempts
    .all()
    .filter((attempt) => attempt.learner === learner.key)
    .map((attempt) => list(preview, attempt));
  const content = learnerPage(learner, enrolments, records);
  return page(content, 200, courseOrigins(place));
}

export function showRecords(preview: Preview): Reply {
  const listed = preview.store.attempts
    .all()
    .map((attempt) => list(preview, attempt));
  return page(recordsPage(listed));
}

export function showAttempt(preview: Preview, { params }: Call): Reply {
  const attempt = attemptAt(preview, params['attempt'] ?? '');
  return page(attemptPage(list(preview, attempt)));
}

export function exportAttempts(preview: Preview): Reply {
  return download('attempts.csv', writeAttemptsCsv(evidence(preview)));
}

export function exportInteractions(preview: Preview): Reply {
  return download('interactions.csv', writeInteractionsCsv(evidence(preview)));
}

export function exportJson(preview: Preview): Reply {
  return download('records.json', writeJson(evidence(preview)));
}

function evidence(preview: Preview): EvidenceRecord[] {
  return preview.store.attempts
    .all()
    .map((attempt) => list(preview, attempt).record);
}

function list(preview: Preview, attempt: Attempt): Listed {
  const course = packageAt(preview, String(attempt.package));
  const units = preview.store.packages.manifest(course.key)?.units ?? [];
  const learner = learnerAt(preview, String(attempt.learner));
  const unit = units[attempt.unit];
  const record = toEvidence(
    { learner, course, unit, alone: units.length < 2, attempt },
    recordOf(preview, attempt),
    preview.now().toISOString(),
  );
  return { key: attempt.key, record };
}
