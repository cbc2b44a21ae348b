import { groupedBy } from '../../crowds.ts';
import { duplicateOpen as severalOpen } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
import type { RegisterPattern } from '../rule.ts';

/** One account has at most one open exception. */
export const duplicateOpen: RegisterPattern = {
  id: 'duplicate_open',
  needs: ['account'],
  find(lines) {
    const accounts = groupedBy(lines, ({ account }) => account);
    return [...accounts.values()]
      .filter(({ length }) => length > 1)
      .map((same) => ({
        lines: same,
        message: severalOpen(same.length),
      }));
  },
};
