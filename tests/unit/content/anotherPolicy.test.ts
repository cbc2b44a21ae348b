import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../src/build/readContent.ts';
import { checkCourse } from '../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';
import { readJobAid } from '../../../src/checks/jobAidFile.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import { itemsUnder } from '../../../src/domain/quiz/authoredItem.ts';
import { holds } from '../../../src/domain/policy/condition.ts';
import { fillPolicy } from '../../../src/domain/policy/values.ts';
import { endDateOptions } from '../../../src/domain/simulation/exceptionForm.ts';
import {
  acceptedChecks,
  readPolicyRules,
} from '../../../src/jobAids/policyRules.ts';
import { planRegister } from '../../../src/jobAids/register.ts';
import { planResetLog } from '../../../src/jobAids/resetLog.ts';
import { readBlocks } from '../../../src/jobAids/docx/blocks.ts';
import type { Item } from '../../../src/schema/item.ts';
import { policySchema } from '../../../src/schema/policy.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import { words } from '../jobAids/support.ts';
import { judged } from '../domain/simulation/desk.ts';

const files = await readContent('content');

/** The content with passages of policy.yaml replaced. */
function withRules(...edits: [from: string, to: string][]): SourceFile[] {
  return files.map(({ path, text }) => {
    if (path !== 'content/policy.yaml') return { path, text };
    const missing = edits.find(([from]) => !text.includes(from));
    if (missing) throw new Error(`policy.yaml lacks "${missing[0]}"`);
    return { path, text: edits.reduce((it, edit) => it.replace(...edit), text) };
  });
}

function policyIn(all: SourceFile[]): Policy {
  const file = all.find(({ path }) => path === 'content/policy.yaml');
  return policySchema.parse(parse(file?.text ?? ''));
}

/** What a page says under its policy: values filled in, passages that do not hold left out. */
function wordsOf(all: SourceFile[], path: string): string {
  const policy = policyIn(all);
  const source = all.find((file) => file.path === path);
  if (!source) throw new Error(`${path} is missing`);
  const text = source.text.replace(
    /<Policy path="([^"]+)" \/>/g,
    (_, value: string) => fillPolicy(`{policy:${value}}`, policy),
  );
  return readJobAid({ path, text }).body
    .passages.filter(({ when }) => when.every((it) => holds(it, policy)))
    .map((passage) => passage.text)
    .join('');
}

const LESSON = 'content/mfa-exceptions/lesson.mdx';
const aids = files
  .map((file) => file.path)
  .filter((path) => /job-aids\/.*\.mdx$/.test(path));
const days = withRules(['maxDays: 90', 'maxDays: 30']);
const noVideo = withRules(
  ['video_from_directory: { accepted: true }', 'video_from_directory: { accepted: false }'],
  ['oneOf: [in_person, video_from_directory]', 'oneOf: [in_person]'],
);

describe('an exception of at most 30 days instead of 90', () => {
  it('is what the lesson and the job aids say', () => {
    const all = [LESSON, ...aids];
    expect(all.filter((path) => wordsOf(days, path).includes('90 '))).toEqual([]);
    expect(wordsOf(days, LESSON).match(/30 days/g)?.length).toBeGreaterThan(3);
    expect(wordsOf(days, 'content/job-aids/exception-request.mdx')).toContain(
      'at most 30 days after the approval',
    );
    const register = planRegister(words, readPolicyRules(policyIn(days)));
    expect(register.help.intro.join(' ')).toContain('at most 30 days after it');
  });

  it('changes the dates that the desk offers, and finds nothing to mend', () => {
    expect(endDateOptions(policyIn(days))).toContain(30);
    expect(endDateOptions(policyIn(days))).not.toContain(90);
    expect(checkCourse(days)).toEqual([]);
  });
});

describe('video calls that are no proof', () => {
  const speaksOfVideo = /video (?:call|appointment)|by video/i;

  it('are gone from the lesson and the job aids, where they stood before', () => {
    const all = [LESSON, ...aids];
    const before = all.filter((path) => speaksOfVideo.test(wordsOf(files, path)));
    expect(before.length).toBeGreaterThan(3);
    expect(all.filter((path) => speaksOfVideo.test(wordsOf(noVideo, path)))).toEqual([]);
  });

  it('leave whole sentences behind', () => {
    const lesson = wordsOf(noVideo, LESSON);
    expect(lesson).toContain(
      'one check. He comes down to the counter, and you compare his badge and his face with the photo on file. His manager knows',
    );
    expect(lesson).toContain('a loan key, a visit to a staffed counter or whatever');
  });

  it('are gone from the documents and sheets to download', () => {
    const rules = readPolicyRules(policyIn(noVideo));
    const card = files.find(({ path }) => path.endsWith('reset-call-card.mdx'));
    const blocks = readBlocks(card?.text.replace(/^---[\s\S]*?\n---\n/, '') ?? '', {
      policy: (path) => fillPolicy(`{policy:${path}}`, policyIn(noVideo)),
      holds: (condition) => holds(condition, policyIn(noVideo)),
      oneOf: 'In person',
      checks: acceptedChecks(words.checks, rules, '{checks}'),
    });
    const said = JSON.stringify(blocks);
    expect(said).toContain('In person');
    expect(said).not.toMatch(speaksOfVideo);
    expect(planResetLog(words, rules).lists['Check']).not.toContain(
      'Video call from the directory',
    );
  });

  it('make a reset after a video call unsafe, which it was not before', () => {
    const before = judged('C05 B', 'D VC MA R E L', policyIn(files));
    const after = judged('C05 B', 'D VC MA R E L', policyIn(noVideo));
    expect(before.critical).toEqual([]);
    expect(after.critical).toEqual(['reset_unverified']);
  });

  it('leave nothing to mend: the model calls are asked under the rules that they are written for', () => {
    expect(checkCourse(noVideo)).toEqual([]);
  });
});

describe('an item that only some policies answer', () => {
  it('is asked under these, in their numbers', () => {
    const [file] = parseCourse(files, 'content', 'mfa-exceptions').items;
    if (!file?.data) throw new Error('the course has no item');
    const item: Item = {
      ...file.data,
      when: 'checks.video_from_directory.accepted',
      stem: 'How many days? {policy:exceptions.maxDays}',
    };
    expect(itemsUnder(policyIn(days), [item]).map(({ stem }) => stem)).toEqual([
      'How many days? 30',
    ]);
    expect(itemsUnder(policyIn(noVideo), [item])).toEqual([]);
  });
});
