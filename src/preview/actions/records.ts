import type { EvidenceRecord } from '../../evidence/record.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../evidence/writers/csv.ts';
import { writeJson } from '../../evidence/writers/json.ts';
import { attemptPage } from '../pages/attempt.ts';
import { learnerPage, type Enrolment } from '../pages/learner.ts';
import { recordsPage, type Listed } from '../pages/records.ts';
import type { Preview } from '../preview.ts';
import { toEvidence } from '../scorm12/evidence.ts';
import { standingOf } from '../scorm12/plan.ts';
import type { Attempt } from '../store/attempts.ts';
import { courseOrigins } from '../web/origins.ts';
import { download, page, type Reply } from '../web/reply.ts';
import type { Call } from '../web/router.ts';
import { foundAttempt, foundLearner, foundPackage } from './found.ts';

export function showLearner(preview: Preview, { params, place }: Call): Reply {
  preview.refreshBuilt();
  const { attempts, packages } = preview.store;
  const learner = foundLearner(preview, params['learner'] ?? '');
  const enrolments: Enrolment[] = packages.all().map((one) => {
    const latest = attempts.of(learner.key, one.key).at(-1);
    return {
      package: one,
      standing: standingOf(latest),
      attempt: latest?.number ?? 0,
      scos: packages.manifest(one.key)?.scos.length ?? 0,
    };
  });
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
  const attempt = foundAttempt(preview, params['attempt'] ?? '');
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
  const course = foundPackage(preview, String(attempt.package));
  const sco = preview.store.packages.manifest(course.key)?.scos[0];
  const record = toEvidence(
    foundLearner(preview, String(attempt.learner)),
    course,
    attempt,
    sco?.masteryScore ?? '',
    preview.now().toISOString(),
  );
  return { key: attempt.key, record };
}
