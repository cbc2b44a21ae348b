import { html, type Html } from '../../ground/html.ts';
import { styles } from './layout.ts';
import { words } from '../web/words.ts';

/** What stands in the place of a course that has gone back to the LMS. `back` is the learner's page. */
export function courseEndPage(back: string): Html {
  const { courseEnd: say, frame, language } = words();
  return html`<!doctype html>
    <html lang="${language}" class="play">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.titled(say.title)}</title>
        ${styles()}
      </head>
      <body>
        <main class="stage">
          <div class="stage__note">
            <h1>${say.title}</h1>
            <p>${say.back}</p>
            <p><a href="${back}#records" target="_top">${say.toRecords}</a></p>
          </div>
        </main>
      </body>
    </html> `;
}
