import { foldText } from '../../vocabulary/folds.ts';
import { byText, distinct } from '../../vocabulary/sorting.ts';
import type { PeopleAsk, PeopleReading } from '../../vocabulary/people.ts';
import { haveOtherNames } from './agreement.ts';
import { widerReadings, type LookUp } from './lookUp.ts';
import type { Who } from './who.ts';

const SAMPLES = 3;

/**
 * What has to be said about the people of a file: whose the ids are where they belong to
 * others than what stands beside them, or whether an id counts where less than the whole
 * of it is on the roster. Null where nothing is open.
 */
export function peopleAsk(
  lookUp: LookUp,
  whos: readonly Who[],
): PeopleAsk | null {
  const { contradicted } = lookUp;
  const foundBy = (reading: PeopleReading) => ({
    reading,
    found: lookUp.found(reading).size,
  });
  const people = countOf(whos);
  if (contradicted.length > 0) {
    const readings = (['mails', 'ids', 'as_written'] as const)
      .filter((one) => one !== 'ids' || whos.some(({ id }) => id !== null))
      .map(foundBy)
      .filter(({ reading, found }) => reading !== 'mails' || found > 0);
    const most = countOf(contradicted) * 2 > people;
    return {
      ask: 'people',
      people,
      contradicted: countOf(contradicted),
      readings,
      suggested: most ? likeliest(lookUp, contradicted) : 'as_written',
      samples: samplesOf(contradicted),
    };
  }
  const wider = widerReadings(lookUp);
  const [first] = wider;
  if (!first) return null;
  return {
    ask: 'people',
    people,
    contradicted: 0,
    readings: [foundBy('as_written'), ...wider],
    suggested: first.reading,
    samples: samplesOf(
      whos.filter(
        (who) =>
          lookUp.find(who, 'as_written').person === null &&
          wider.some(({ reading }) => lookUp.find(who, reading).person),
      ),
    ),
  };
}

/** By what those are found of whom names say nothing against it: the address before the id, which may be the system's own. */
function likeliest(
  lookUp: LookUp,
  contradicted: readonly Who[],
): PeopleReading {
  const fits = (reading: 'mails' | 'ids'): boolean => {
    const found = contradicted.flatMap((who) => {
      const { person } = lookUp.find(who, reading);
      return person ? [{ who, person }] : [];
    });
    return (
      found.length > 0 &&
      found.every(({ who, person }) => !haveOtherNames(who, person))
    );
  };
  return fits('mails') ? 'mails' : fits('ids') ? 'ids' : 'as_written';
}

/** How many people: one may stand there in several spellings. */
function countOf(whos: readonly Who[]): number {
  const keys = whos.map(({ id, mail, name, row }) =>
    foldText(id ?? mail ?? name ?? String(row)),
  );
  return new Set(keys).size;
}

function samplesOf(whos: readonly Who[]): string[] {
  const shown = whos.map(({ id, mail, name }) =>
    [id, name, mail].filter((part) => part !== null).join(', '),
  );
  return distinct(shown).sort(byText).slice(0, SAMPLES);
}
