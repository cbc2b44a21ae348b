import { Document, isMap, isScalar, visit } from 'yaml';
import type { Policy } from '../../schema/policy.ts';
import { checkWords } from '../../words/checks.ts';
import { modelineOf } from '../modeline.ts';

const HEAD = `# An organisation's rules, to package a course with: npm run package -- --policy {{path}}
# They are those of content/policy.yaml, written out: change what differs. docs/authors/policy.md explains each.
`;

/** What stands behind each section, for whoever fills it in. */
const REMARKS: Record<keyof Policy, string> = {
  organisation: 'timezone: an IANA name',
  contacts: 'how an agent reaches them in a hurry',
  checks: 'which checks prove who is asking; with: only beside one of these',
  contactData: 'a number on file that changed more recently proves nothing',
  reset:
    'checks 1 to 3; kinds any, different; approver line_manager, security; unreachable wait, security',
  privileged: 'checks 1 to 4, at least one of oneOf',
  exceptions:
    'maxDays 1 to 365; approver business_owner, security, business_owner_and_security',
  codes: 'the only rules that the course knows',
  passes: 'one-time passes; minutes 1 to 1440',
  log: 'what an entry must hold, of check, approver, outcome',
  report: 'after a suspected impostor, ring the real person',
  training:
    'days to the first pass, months until again (0 never), and after which change: points, version, never',
};

/** content/policies/<name>.yaml: the rules of a policy with every key and what it may be. */
export function policyText(path: string, policy: Policy): string {
  const document = new Document(policy);
  const names: Readonly<Record<string, string>> = checkWords;
  const remarks: Readonly<Record<string, string>> = REMARKS;
  visit(document, {
    Pair(_, { key, value }, parents) {
      if (!isScalar(key) || typeof key.value !== 'string') return;
      const depth = parents.filter(isMap).length;
      const remark = depth === 1 ? remarks[key.value] : undefined;
      if (remark !== undefined) key.commentBefore = ` ${remark}`;
      // A map of maps is a block; what they hold stands in one line.
      if (isMap(value) && depth === 2) value.flow = true;
      const word = depth === 2 && isMap(value) ? names[key.value] : undefined;
      if (word !== undefined && isMap(value)) value.comment = ` ${word}`;
    },
    Seq(_, list) {
      list.flow = true;
    },
  });
  const modeline = modelineOf(path.replace(/^content\//, '')) ?? '';
  const head = HEAD.replace('{{path}}', path);
  return `${modeline}\n${head}${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
