/** What is wrong, what follows from it, and what to do; each is a whole sentence or several. */
export interface Said {
  what: string;
  why: string;
  fix: string;
}
