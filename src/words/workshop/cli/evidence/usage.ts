/** How the command is used. */
export const evidenceUsage: string = `npm run evidence -- EXPORT… [options]
  EXPORT                        reports of the LMS, the exception register, the reset log; any number
  --roster FILE                 who should have completed: id or mail, name, unit, manager, start date,
                                last day or status
  --release FILE                a release.json, or a package that holds one (default: of the site built here)
  --policy FILE                 your organisation's rules (default content/policy.yaml)
  --course TEXT                 title or id that counts as the course; may be given again
  --other-course TEXT           title or id that is another course, and no longer asked about; may be
                                given again
  --other-courses               so is every other title in these files
What files may not say, for all of them, or for one as in --zone grades.txt=Europe/London:
  --zone [FILE=]ZONE            where the exporter's local times are
  --date-order [FILE=]ORDER     how dates in figures are written: dmy, mdy or ymd
  --score-max [FILE=]N          out of how much scores are
  --sheet [FILE=]NAME           which sheet of a workbook is read, where several could be
  --people [FILE=]READING       by what its people are on the roster: as_written, ids, mails, without_zeros,
                                without_signs or account
  --time-unit [FILE=]UNIT       what times spent are counted in: seconds, minutes or hours
  --roster-word WORD=WHETHER    what a word of the roster says of a person: here or left; may be given again
  --mapping [FILE=]MAPPING      which columns hold what, for a table or a roster that no reader knows:
                                a file, or the name of a mapping that was proposed
  --settings FILE               the settings.json of an earlier pack; other options go before it
  --status [FILE=]WORD=MEANING  what a status word means: completed, passed, failed, incomplete,
                                not attempted or left out; may be given again
  --test-users [FILE=]WHETHER   whether people who look like test users count: left-out or counted
  --leave-out FILE              make the pack without what cannot be read of that file
The report:
  --organisation NAME           who stands on the report (default: as in the policy)
  --prepared-by NAME, --reviewed-by NAME
                                who made the report, and who looked it over
  --exported-on YYYY-MM-DD      the day on which the exports were made
  --roster-on YYYY-MM-DD        the day as of which the roster was drawn up
  --report-zone ZONE            in which days are counted (default: as in the policy)
  --as-of YYYY-MM-DD            the day that due dates are held against (default today, in that zone)
  --introduced YYYY-MM-DD       from when the course is due for who joined earlier
  --soon-days N                 so many days ahead a completion is called expiring (default 30)
  --small-group N               groups of fewer people get no percentages (default 5)
  --names shown|pseudonyms|hidden
                                how people stand in the report (default shown)
  --names-from N                people of smaller units are not named (default 0: all are)
  --key-file FILE               the secret that pseudonyms are made with
  --count-unmatched             people who are not on the roster count in scores, times, answers and calls
  --without-sources             leave the files that were read out of the pack
Statements of a record store, with LRS_KEY and LRS_SECRET in the environment:
  --lrs URL                     fetch them; this is the one option that connects to anything
  --activity ID, --since TIME   which of them
  --out DIR                     where the pack goes (default dist/evidence)
  --language en|de              what pack and command are in (default: HOLD_LOCALE in the environment, or en)
How it ends: 0 when the pack was made, 1 when none was made, 2 when it was made and its first line,
"Stop and check", says what should stop you before you read a figure, and 3 when the fault is ours:
it then says what it was reading, and with HOLD_DEBUG=1 in the environment the place in the code.`;

/** What is wrong with what was typed. */
export const argumentFaults = {
  noExport: 'No export is named.',
  noRoster: '--roster-word is given without --roster.',
  rosterWord: (given: string) =>
    `--roster-word ${given} is not written as "terminated=left".`,
  status: (given: string) =>
    `--status ${given} is not written as "withdrawn=left out".`,
  noneOf: (option: string, given: string, allowed: readonly string[]) =>
    `--${option} ${given} is none of ${allowed.join(', ')}.`,
  noNumber: (option: string, given: string, least: 0 | 1) =>
    `--${option} ${given} is no whole number ${least === 0 ? 'from 0' : 'above 0'}.`,
  noDay: (option: string, given: string) =>
    `--${option} ${given} is no day; write it as 2026-11-24.`,
  noZone: (option: string, given: string) =>
    `--${option} ${given} is no time zone, such as Europe/London.`,
};
