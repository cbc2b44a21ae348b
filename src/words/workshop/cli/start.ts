/** How the site and the preview LMS are served. */
export const startUsage: string = `npm start [-- --language en|de]
Builds the site, makes the package, and serves both with a preview LMS on this machine.
  --language en|de  what the command says (default: HOLD_LOCALE in the environment, or en); the preview LMS
                    speaks the language that a browser asks for
In the environment: PORT (default 4321), and PREVIEW_DIR for what the preview records (default .preview).`;

/** Why nothing is served. */
export const serveRefused = {
  port: (given: string) => ({
    what: `PORT is ${given}, which is no port.`,
    why: 'A port is a whole number from 1 to 65535.',
    fix: 'For example: PORT=4400 npm start',
  }),
  noSite: {
    what: 'There is nothing to serve yet.',
    why: 'The site has not been built.',
    fix: 'Run: npm start',
  },
};

/** Where everything is now, and what to try. @param url without a slash at its end. */
export const served = (url: string): string => `
  Site         ${url}/
  Preview LMS  ${url}/lms/

  To try: open the preview LMS, add a learner, choose the learner and press Launch.
  Read to the third step, close the tab, and press Resume. What the course recorded
  stands under Records, with a CSV and a JSON export.

  Ctrl-C stops it. What you record stays for the next start.
`;
