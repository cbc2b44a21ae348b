import type { Item } from '../../schema/item.ts';
import { sheetsOf } from './sheet.ts';
import type { Group } from './sheet.ts';
import { chanceOf, strategiesFor, tellingCue } from './strategies.ts';
import type { Telling } from './strategies.ts';

/** What one way to guess scores. */
export interface Guessed {
  strategy: string;
  /** How many items it gets right; of what is taken by lot, the part that luck gives. */
  right: number;
}

/** An item that the best way to guess gets right more often than not. */
export interface GivenAway {
  item: string;
  /** What gives it away; null where the response was the only one left. */
  cue: Telling | null;
}

/** What a solver gets of a bank that sees how it is worded, and nothing of what it means. */
export interface Solved {
  /** All items. */
  of: number;
  /** The best way first. */
  guesses: Guessed[];
  /** Of the best way, how it did in each group of items. */
  groups: { group: Group; right: number; of: number }[];
  given: GivenAway[];
}

/** Plays the solver over a bank. */
export function solve(items: readonly Item[]): Solved {
  const sheets = sheetsOf(items);
  const played = strategiesFor(sheets).map(({ name, guess }) => {
    const answers = sheets.map((sheet) => {
      const guessed = guess(sheet);
      return { sheet, guessed, chance: chanceOf(sheet, guessed) };
    });
    return { name, answers, right: sumOf(answers) };
  });
  const sorted = played.toSorted((a, b) => b.right - a.right);
  const answers = sorted[0]?.answers ?? [];
  const groups = [...new Set(sheets.map(({ group }) => group))];
  return {
    of: sheets.length,
    guesses: sorted.map(({ name, right }) => ({ strategy: name, right })),
    groups: groups.map((group) => {
      const own = answers.filter(({ sheet }) => sheet.group === group);
      return { group, right: sumOf(own), of: own.length };
    }),
    given: answers
      .filter(({ chance }) => chance > 0.5)
      .map(({ sheet, guessed }) => ({
        item: sheet.name,
        cue: tellingCue(sheet, guessed),
      })),
  };
}

function sumOf(answers: readonly { chance: number }[]): number {
  return answers.reduce((sum, { chance }) => sum + chance, 0);
}
