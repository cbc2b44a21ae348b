import { groupedBy } from '../../crowds.ts';
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
        message: `${same.length} open lines are about the same account, so nobody can say which approval and which review date hold. Keep the one in force and close the others.`,
      }));
  },
};
