import { attemptsIn, type Attempts } from './attempts.ts';
import { blockedIn, type BlockedThings } from './blockReports.ts';
import { inTransaction, openDatabase } from './database.ts';
import { launchesIn, type Launches } from './launches.ts';
import { learnersIn, type Learners } from './learners.ts';
import { deleteIncomplete, packagesIn, type Packages } from './packages.ts';
import { xapiIn, type Xapi } from './xapi.ts';

/** Everything that the preview LMS remembers. */
export interface Store {
  learners: Learners;
  packages: Packages;
  attempts: Attempts;
  launches: Launches;
  xapi: Xapi;
  blocked: BlockedThings;
  /** Does several things as a whole or not at all. */
  together<T>(work: () => T): T;
  close(): void;
}

/** Opens the data in `dir`; throws what {@link openDatabase} throws. */
export function openStore(dir: string): Store {
  const database = openDatabase(dir);
  deleteIncomplete(database);
  return {
    learners: learnersIn(database),
    packages: packagesIn(database),
    attempts: attemptsIn(database),
    launches: launchesIn(database),
    xapi: xapiIn(database),
    blocked: blockedIn(database),
    together: (work) => inTransaction(database, work),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
