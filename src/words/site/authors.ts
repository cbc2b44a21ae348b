/** For whoever changes what is taught. What stands between backticks is shown as code. */
export const authorWords = {
  title: 'For authors',
  about:
    'What is taught is in `content/` of the project, as files for any text editor; each folder with a `course.yaml` is a course. They teach a set of house rules and mark them as such: compare them with your own procedure, and change them where they differ.',
  where: 'What is where',
  steps: 'From the first edit to the zip',
  more: '`docs/authors/` explains every file by an example; `README.md` has the options.',
};

/** What each file of the content holds. */
export const authoredFiles = {
  'content/policy.yaml':
    'your own rules and limits, which lesson and job aids print',
  'content/<course>/lesson.mdx':
    'the lesson: Markdown, each second-level heading a step',
  'content/<course>/items/':
    'the questions, one file each, with a reason for every choice',
  'content/<course>/cases/':
    'the simulated calls, one file each; the policy judges',
  'content/<course>/course.yaml':
    'title, version, objectives, pass mark and tries',
  'content/sources.yaml':
    'every source that is cited, with the day it was checked',
};

/** What each command does, in the order in which an author needs them. */
export const authorCommands = {
  'npm run new -- case':
    'writes a new call, question, course or policy that passes the check',
  'npm run dev': 'shows the site while you edit',
  'npm run check': 'reads the content, and names file, line and what to do',
  'npm run build && npm run package':
    'builds the site, and the zip for your LMS',
  'npm run cards -- --all':
    'prints the simulated calls as cards, for a drill at a table',
};
