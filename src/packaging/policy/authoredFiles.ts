import { z } from 'astro/zod';
import { holdError } from '../../errors.ts';
import { siteFaults } from '../../words/workshop/packaging/builtSite.ts';
import { parseJson } from '../../ground/json.ts';

/** The authored files of a course, which the build keeps beside it: `<course>/authored.json`. No package holds them. */
export const AUTHORED_FILE = 'authored.json';

/** The policy among the authored files. */
export const POLICY_FILE = 'content/policy.yaml';

const authored = z.object({
  files: z.array(z.object({ path: z.string(), text: z.string() })).min(1),
});

export type AuthoredFiles = z.infer<typeof authored>['files'];

/** Reads an `authored.json`. Throws a HoldError when it is not one. */
export function readAuthored(text: string): AuthoredFiles {
  const parsed = authored.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.files;
  throw holdError(siteFaults.authored(AUTHORED_FILE));
}
