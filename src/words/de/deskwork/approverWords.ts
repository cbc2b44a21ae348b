import type { Approver } from '../../../domain/deskwork/exceptionRule.ts';
import type * as english from '../../deskwork/approverWords.ts';

/** The same in the nominative and the accusative: whoever uses it asks for no other case. */
export const wantedWords: typeof english.wantedWords = ({ approver }) => {
  switch (approver) {
    case 'business_owner':
      return 'eine fachlich verantwortliche Person';
    case 'security':
      return 'die IT-Sicherheit';
    case 'business_owner_and_security':
      return 'eine fachlich verantwortliche Person und die IT-Sicherheit';
  }
};

export const namesOf: typeof english.namesOf = (approvers) =>
  approvers.map(({ name, title }) => `${name}, ${title}`).join('; ');

/** By name, since a title alone does not tell its article. */
function firstOf([first]: readonly Approver[]): string {
  return first ? `${first.name} (${first.title})` : '';
}

export const whyApproved: typeof english.whyApproved = (
  approvers,
  { approver },
) => {
  const owner = approvers.filter((it) => it.role === 'business_owner');
  const security = approvers.filter((it) => it.role === 'security');
  switch (approver) {
    case 'business_owner':
      return `${firstOf(owner)} ist fachlich verantwortlich`;
    case 'security':
      return `${firstOf(security)} gehört zur IT-Sicherheit`;
    case 'business_owner_and_security':
      return `${firstOf(owner)} ist fachlich verantwortlich, und ${firstOf(security)} gehört zur IT-Sicherheit`;
  }
};

export const whyNotApproved: typeof english.whyNotApproved = (
  approvers,
  rule,
) => {
  const asked = `die Richtlinie verlangt ${wantedWords(rule)}`;
  const first = firstOf(approvers);
  switch (rule.approver) {
    case 'business_owner':
      return `${asked}; ${first} ist das nicht und hätte den Schaden nicht zu tragen`;
    case 'security':
      return `${asked}; ${first} gehört nicht dazu`;
    case 'business_owner_and_security':
      return `${asked}; ${whoIsMissing(approvers)}`;
  }
};

function whoIsMissing(approvers: readonly Approver[]): string {
  const has = (role: Approver['role']) =>
    approvers.some((it) => it.role === role);
  if (has('business_owner'))
    return 'die IT-Sicherheit hat nicht unterschrieben';
  return has('security')
    ? 'keine fachlich verantwortliche Person hat unterschrieben'
    : `${firstOf(approvers)} ist weder das eine noch das andere`;
}
