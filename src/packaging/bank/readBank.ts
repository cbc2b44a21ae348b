import { z } from 'astro/zod';
import { exhibitSchema } from '../../schema/exhibit.ts';
import { holdError } from '../../errors.ts';
import { bankFaults } from '../../words/workshop/packaging/bank/items.ts';
import { bankItems, type BankItem } from './bankItem.ts';
import { parseJson } from '../../ground/json.ts';

/** The item bank of one course, as its release information holds it. */
export interface CourseBank {
  course: string;
  title: string;
  release: { version: string; hash: string };
  objectives: { id: string; text: string }[];
  items: BankItem[];
}

const part = z.object({ id: z.string(), text: z.string() });

const words = {
  id: z.string().min(1),
  revision: z.number().int().positive(),
  objective: z.string().min(1),
  shows: z.array(exhibitSchema).optional(),
  stem: z.string(),
  choices: z.array(part),
  inOrder: z.literal(true).optional(),
};

const plainKinds = ['choice', 'multiple', 'true-false', 'sequencing'] as const;

const item = z.discriminatedUnion('kind', [
  z.object({ ...words, kind: z.enum(plainKinds) }),
  z.object({ ...words, kind: z.literal('matching'), targets: z.array(part) }),
]);

const key = z.object({
  item: z.string(),
  revision: z.number(),
  kind: z.enum([...plainKinds, 'matching']),
  correct: z.array(z.string()).min(1),
  rationales: z.record(z.string(), z.string()),
});

const releaseFile = z.object({
  course: z.string().min(1),
  title: z.string().min(1),
  release: z.object({ version: z.string(), hash: z.string() }),
  bank: z.object({
    items: z.array(item).min(1, bankFaults.noItems),
    keys: z.array(key),
    objectives: z.array(part).default([]),
  }),
});

/** Reads the bank from a course's `release.json`. Throws a HoldError that says what is missing or does not fit. */
export function readBank(text: string, path: string): CourseBank {
  const parsed = releaseFile.safeParse(parseJson(text));
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    const place = first?.path.join('.') ?? '';
    throw holdError(
      bankFaults.unreadable(path, place, first?.message ?? bankFaults.empty),
    );
  }
  const { course, title, release, bank } = parsed.data;
  const { objectives } = bank;
  const items = bankItems(bank.items, bank.keys);
  return { course, title, release, objectives, items };
}
