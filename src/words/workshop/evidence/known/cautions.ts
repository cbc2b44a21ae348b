/** What the report of an earlier day leaves out. Days are YYYY-MM-DD. */
export const laterThanReport = {
  records: (records: number, today: string) =>
    records === 1
      ? `1 record is of days after ${today}, the day of this report, and does not count.`
      : `${records} records are of days after ${today}, the day of this report, and do not count.`,
  completed: (records: number, today: string) =>
    records === 1
      ? `1 record was begun by ${today}, the day of this report, and completed later: it counts as not completed yet, without score and time, and without answers of no known day.`
      : `${records} records were begun by ${today}, the day of this report, and completed later: they count as not completed yet, without score and time, and without answers of no known day.`,
};

/** Who of the roster is not covered on the report's day. */
export const notCovered = {
  joinedLater: (people: number, today: string) =>
    people === 1
      ? `1 person of the roster joined after ${today}, the day of this report, and is not counted among those who should have completed.`
      : `${people} people of the roster joined after ${today}, the day of this report, and are not counted among those who should have completed.`,
  left: (people: number, today: string) =>
    people === 1
      ? `1 person of the roster had left by ${today}, the day of this report, and is not counted among those who should have completed.`
      : `${people} people of the roster had left by ${today}, the day of this report, and are not counted among those who should have completed.`,
  recordsOfJoinedLater: (people: number) =>
    people === 1
      ? '1 person who joined later is in the records: what is recorded of this person counts in no figure.'
      : `${people} people who joined later are in the records: what is recorded of them counts in no figure.`,
  recordsOfLeft: (people: number) =>
    people === 1
      ? '1 person who left is in the records: what is recorded of this person counts in no figure.'
      : `${people} people who left are in the records: what is recorded of them counts in no figure.`,
  disputed: (people: number) =>
    people === 1
      ? '1 person of the roster has a last day that is over, and a word beside it says that this person is still here: this person counts.'
      : `${people} people of the roster have a last day that is over, and a word beside it says that they are still here: they count.`,
};

/** Of whom it is not known whether they have completed. */
export const notKnown = {
  contradicted: (people: number) =>
    people === 1
      ? '1 person on the roster may have records of somebody else, or somebody else theirs: an id or a mail address stands beside another one or a name that the roster does not give with it. It is not known whether this person has completed.'
      : `${people} people on the roster may have records of somebody else, or somebody else theirs: an id or a mail address stands beside another one or a name that the roster does not give with it. It is not known whether they have completed.`,
  noStatus: (people: number) =>
    people === 1
      ? '1 person has records that do not say whether the course was completed: this person counts neither as completed nor as not completed. Add a report that says who completed.'
      : `${people} people have records that do not say whether the course was completed: they count neither as completed nor as not completed. Add a report that says who completed.`,
};
