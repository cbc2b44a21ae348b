import { html, type Html } from '../../ground/html.ts';
import { styles } from './layout.ts';

/** What stands in the place of a course that has gone back to the LMS. `back` is the learner's page. */
export function courseEndPage(back: string): Html {
  return html`<!doctype html>
    <html lang="en-GB" class="play">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The course has ended – Preview LMS</title>
        ${styles()}
      </head>
      <body>
        <main class="stage">
          <div class="stage__note">
            <h1>The course has ended</h1>
            <p>
              It came back to the LMS. If it ran in a window of its own, you can
              close it.
            </p>
            <p><a href="${back}#records" target="_top">Go to records</a></p>
          </div>
        </main>
      </body>
    </html> `;
}
