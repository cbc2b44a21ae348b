/** Sources that do not agree, in words that may tell whose record it is, and in words that do not. */
export interface Conflict {
  words: string;
  /** Without files, rows and addresses; null where an earlier export of ours brought the words along. */
  plain: string | null;
}
