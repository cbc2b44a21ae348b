/** How packages and item banks are made. */
export const packageUsage: string = `npm run package -- [options]
  --course ID                   one course alone, by the name of its folder in content/ (default: each course)
  --standard S                  scorm12, scorm2004-4th, scorm2004-3rd or cmi5 (default scorm12)
  --accent COLOUR               your colour for links and buttons, in quotes: '#0b5a68'; checked for contrast
  --logo FILE                   your logo for the header, SVG or PNG, at most 50 kB
  --policy FILE|NAME            your organisation's rules, as a copy of content/policy.yaml (default: that file's),
                                or small-team, standard, high-assurance, which come with the course
  --status passed|completed     what a pass becomes in the LMS (default passed)
  --mastery N                   pass mark in the manifest, 0 to 100 (default: none, the course decides)
  --calls trace|outcome         what the LMS gets of a practice call: every move, or how it ended (default trace)
  --way ask|agent|lead          the way through the course: each learner chooses, or this one for all (default ask)
  --languages LIST              en, de, or several, such as en,de: then each learner chooses (default en)
  --title TEXT                  title in the LMS (default: the course's); of several courses, name the --course
  --lms NAME                    the set-up sheet for this LMS alone, such as moodle or docebo (default: all it knows)
  --bank moodle-xml             instead of packages, the item bank for Moodle's question bank
  --no-build                    refuse when the built site is older than the content, instead of building it
  --site DIR                    a site that was built elsewhere, packaged as it is (default dist/site, built when
                                it is old)
  --out DIR                     where the files go (default dist/packages)
  --language en|de              what command and set-up sheet are in (default: HOLD_LOCALE in the environment, or en);
                                what is in the package is said by --languages`;

/** How a package is held against the rules of LMSs. */
export const checkUsage: string = `npm run check -- <package.zip> … [--language en|de]
Says of each package, ours or another's, what some LMS would not take.`;

/** Where the language is said of something else than packages. */
export const noPackage: string =
  'No package is named, and what is said of content is in English alone: npm run check.';
