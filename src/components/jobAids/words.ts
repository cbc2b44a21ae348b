import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { readBlocks } from '../../jobAids/docx/blocks.ts';
import { writeDocument } from '../../jobAids/docx/document.ts';
import { holds } from '../../domain/policy/condition.ts';
import { fillPolicy } from '../../domain/policy/values.ts';
import { HoldError } from '../../errors.ts';
import {
  acceptedChecks,
  privilegedLabels,
  readPolicyRules,
} from '../../jobAids/policyRules.ts';
import type { PolicyRules } from '../../jobAids/policyRules.ts';
import { planRegister } from '../../jobAids/register.ts';
import { planResetLog } from '../../jobAids/resetLog.ts';
import type { WorkbookPlan } from '../../jobAids/plan.ts';
import { countsBeside } from '../../words/policyParts.ts';
import type { JobAid, SheetWords } from '../../schema/jobAid.ts';
import { headingsIn } from '../../schema/sheetColumns.ts';
import { language } from '../../words/locale.ts';

/** The words of the sheets and the policy that they print. */
export async function sheetWords(): Promise<{
  words: SheetWords;
  policy: PolicyRules;
}> {
  const words = await getEntry('sheetWords', 'sheets');
  const policy = await getEntry('policy', 'policy');
  if (!words || !policy) {
    throw new HoldError(
      'The job aids lack their words.',
      'content/job-aids/sheets.yaml or content/policy.yaml is missing.',
      'Put the file back.',
    );
  }
  return { words: words.data, policy: readPolicyRules(policy.data) };
}

/** The sheet that a job aid explains. */
export async function planOf(
  sheet: NonNullable<JobAid['sheet']>,
): Promise<WorkbookPlan> {
  const { words, policy } = await sheetWords();
  return sheet === 'register'
    ? planRegister(words, policy, headingsIn(language))
    : planResetLog(words, policy, headingsIn(language));
}

/** A job aid as a Word document, with the policy's values in it. */
export async function documentOf({
  data,
  body,
}: CollectionEntry<'jobAids'>): Promise<Uint8Array> {
  const { words, policy } = await sheetWords();
  const whole = await getEntry('policy', 'policy');
  const blocks = readBlocks(body ?? '', {
    policy: (path) => fillPolicy(`{policy:${path}}`, whole?.data),
    holds: (condition) => holds(condition, whole?.data),
    oneOf: privilegedLabels(words.checks, policy).join(' / '),
    checks: acceptedChecks(words.checks, policy, countsBeside),
  });
  return writeDocument(data.title, data.summary, blocks);
}
