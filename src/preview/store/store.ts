import { attemptsIn, type Attempts } from './attempts.ts';
import { openDatabase } from './database.ts';
import { launchesIn, type Launches } from './launches.ts';
import { learnersIn, type Learners } from './learners.ts';
import { packagesIn, type Packages } from './packages.ts';

/** Everything that the preview LMS remembers. */
export interface Store {
  learners: Learners;
  packages: Packages;
  attempts: Attempts;
  launches: Launches;
  close(): void;
}

/** Opens the data in `dir`; throws what {@link openDatabase} throws. */
export function openStore(dir: string): Store {
  const database = openDatabase(dir);
  return {
    learners: learnersIn(database),
    packages: packagesIn(database),
    attempts: attemptsIn(database),
    launches: launchesIn(database),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
