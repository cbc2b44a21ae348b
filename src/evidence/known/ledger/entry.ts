import type {
  LedgerInput,
  LedgerRecord,
} from '../../vocabulary/ledgerRecord.ts';
import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import { detachInteraction, detachObjective } from '../../vocabulary/detach.ts';
import {
  emptyFolding,
  foldFacts,
  foldFolding,
  foldWho,
  type Folding,
} from './fields.ts';
import { addAll, addListed, type Listed } from './lists.ts';
import { distinct } from '../../vocabulary/sorting.ts';
import { byText } from './orders.ts';
import type { Precedence } from './ranks.ts';
import type { Conflict } from '../../vocabulary/conflict.ts';
import {
  disagree,
  disagreement,
} from '../../../words/workshop/evidence/known/sources.ts';
import { addClaim, conflictOf, type Claim } from './claims.ts';
import { addSource, addSources, type Sources } from './sourceList.ts';
import {
  addStatement,
  addStatements,
  foldStatements,
  type Statements,
} from './statements.ts';

/** One attempt while its records come in. */
export interface Entry {
  fields: Folding;
  completion: Claim[];
  success: Claim[];
  interactions: Listed<EvidenceInteraction>;
  objectives: Listed<EvidenceObjective>;
  statements: Statements;
  sources: Sources;
  /** In words that may tell whose record it is, to words that do not; null for what an earlier export of ours told. */
  conflicts: Map<string, string | null> | null;
}

export function openEntry(source: EvidenceSource): Entry {
  return {
    fields: emptyFolding(source),
    completion: [],
    success: [],
    interactions: null,
    objectives: null,
    statements: null,
    sources: { list: [], more: false },
    conflicts: null,
  };
}

/** Keeps that sources do not agree, each conflict once. */
export function addConflict(entry: Entry, { words, plain }: Conflict): void {
  entry.conflicts ??= new Map();
  // Our own export brings the words alone: they say less than the sources themselves.
  if (plain !== null || !entry.conflicts.has(words))
    entry.conflicts.set(words, plain);
}

/** Takes one record of the attempt. */
export function foldRecord(
  entry: Entry,
  record: LedgerInput,
  by: Precedence,
): void {
  foldWho(entry.fields, record, by);
  if (record.sources)
    addSources(entry.sources, {
      list: record.sources,
      more: record.moreSources ?? false,
    });
  else addSource(entry.sources, record.source);
  for (const conflict of record.conflicts ?? [])
    addConflict(entry, { words: conflict, plain: null });
  if (!record.statement) foldContent(entry, record, by);
  // What a statement says may be taken back later: it is kept until the end.
  else
    entry.statements = addStatement(entry.statements, record.statement.id, {
      part: record,
      by,
    });
}

function foldContent(
  entry: Entry,
  record: EvidenceRecord,
  by: Precedence,
): void {
  foldFacts(entry.fields, record, by);
  addClaim(entry.completion, record.completion, record.source, by);
  addClaim(entry.success, record.success, record.source, by);
  entry.interactions = addAll(
    entry.interactions,
    record.interactions,
    by,
    ({ index, id }) => `${index} ${id}`,
    detachInteraction,
  );
  entry.objectives = addAll(
    entry.objectives,
    record.objectives,
    by,
    ({ id }) => id,
    detachObjective,
  );
}

/** Takes all that another entry has; the other stays as it is. */
export function foldEntry(into: Entry, theirs: Entry): void {
  foldFolding(into.fields, theirs.fields);
  for (const { value, source, by } of theirs.completion)
    addClaim(into.completion, value, source, by);
  for (const { value, source, by } of theirs.success)
    addClaim(into.success, value, source, by);
  into.interactions = addListed(into.interactions, theirs.interactions);
  into.objectives = addListed(into.objectives, theirs.objectives);
  into.statements = addStatements(into.statements, theirs.statements);
  addSources(into.sources, theirs.sources);
  for (const [words, plain] of theirs.conflicts ?? [])
    addConflict(into, { words, plain });
}

/** What the statements come to is taken like a record of its own. */
export function settleStatements(
  entry: Entry,
  voided: ReadonlySet<string>,
): void {
  const sum = entry.statements && foldStatements(entry.statements, voided);
  if (!sum) return;
  const answers = entry.interactions ? null : sum.part.interactions;
  // An answer that a full record lists already would count twice.
  foldContent(entry, { ...sum.part, interactions: answers }, sum.by);
}

export function recordOf(entry: Entry): LedgerRecord {
  const { registration, ...record } = entry.fields.record;
  const conflicts = new Map(entry.conflicts);
  for (const conflict of [
    conflictOf(disagreement.completion, entry.completion, record.completion, [
      'completed',
      'incomplete',
      'not attempted',
    ]),
    conflictOf(disagreement.success, entry.success, record.success, [
      'passed',
      'failed',
    ]),
  ])
    if (conflict) conflicts.set(conflict.words, conflict.plain);
  const listed = <T>(list: Listed<T>): T[] | null =>
    list && [...list.values()].map(({ one }) => one);
  return {
    ...record,
    ...(registration && { registration }),
    interactions:
      listed(entry.interactions)?.sort(
        (a, b) => a.index - b.index || byText(a.id, b.id),
      ) ?? null,
    objectives:
      listed(entry.objectives)?.sort((a, b) => byText(a.id, b.id)) ?? null,
    conflicts: [...conflicts.keys()].sort(byText),
    ...(conflicts.size > 0 && {
      plainConflicts: distinct(
        [...conflicts.values()].map((plain) => plain ?? disagree.toldBefore),
      ),
    }),
    sources: [...entry.sources.list],
    moreSources: entry.sources.more,
  };
}
