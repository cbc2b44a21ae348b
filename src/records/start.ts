import { element, reveal } from '../builder/parts.ts';
import type { FileAnswers } from '../evidence/vocabulary/answers.ts';
import { openAnswers } from './answers.ts';
import { readRequest } from './form.ts';
import type { Reply } from './messages.ts';
import { questionForm } from './questions/questionForm.ts';
import { coursesShown } from './show/courses.ts';
import { answersShown, filesShown } from './show/files.ts';
import { showReport, type ShownReport } from './show/report.ts';
import { showTroubles } from './show/troubles.ts';
import { openWorkshop } from './workshop.ts';

/** The parts of the page that the script works. */
export interface Parts {
  form: HTMLFormElement;
  bar: HTMLProgressElement;
  doing: HTMLElement;
  cancel: HTMLButtonElement;
  result: HTMLElement;
  /** Takes the report itself. */
  report: HTMLElement;
}

/** What the rest of the page may tell the run. */
export interface Records {
  /** Takes over what was said about files for an earlier pack. */
  remember: (answers: readonly FileAnswers[]) => void;
}

/** Makes the form of the records page work. @param site address of the site's root, which ends in a slash. */
export function startRecords(
  { form, bar, doing, cancel, result, report }: Parts,
  site: string,
  house: string,
): Records {
  const answers = openAnswers();
  let shown: ShownReport | null = null;
  const workshop = openWorkshop(site, house, {
    onReply: hear,
    onBroken(why) {
      end('No pack was made.');
      showTroubles(result, [{ ...BROKEN, why }], []);
    },
  });

  function make(): void {
    begin();
    workshop.make(readRequest(form, answers.all()));
  }

  function begin(): void {
    stale.remove();
    shown = null;
    report.hidden = true;
    report.replaceChildren();
    cancel.hidden = false;
    doing.textContent = 'Starting';
  }

  function end(said: string): void {
    cancel.hidden = true;
    bar.hidden = true;
    doing.textContent = said;
  }

  function hear(reply: Reply): void {
    switch (reply.kind) {
      case 'progress': {
        const said = `${reply.doing} …`;
        bar.hidden = false;
        bar.max = Math.max(1, reply.of);
        bar.value = reply.done;
        if (doing.textContent !== said) doing.textContent = said;
        return;
      }
      case 'asks':
        end('Something has to be answered.');
        ask(reply);
        return;
      case 'refused':
        end('No pack was made.');
        showTroubles(result, reply.troubles, reply.files);
        offerAnswers();
        return;
      case 'report':
        doing.textContent = 'Making the pack …';
        bar.removeAttribute('value');
        shown = showReport(
          result,
          report,
          reply.report,
          reply.files,
          answers.all(),
        );
        result.append(...coursesShown(reply.report.courses, countCourses));
        offerAnswers();
        return;
      case 'made':
        end('Done. The report and the pack are below.');
        shown?.offer(reply.made);
    }
  }

  function ask({ asks, files }: Extract<Reply, { kind: 'asks' }>): void {
    const questions = questionForm(asks, answers.before, (said) => {
      answers.take(said);
      make();
    });
    reveal(
      result,
      'Say what the files do not',
      element('p', 'Nothing is guessed. Answer here, then go on.'),
      questions,
      ...filesShown(files, false),
    );
  }

  function offerAnswers(): void {
    const again = (file: FileAnswers): void => {
      answers.drop(file);
      make();
    };
    result.append(...answersShown(answers.all(), again));
  }

  function countCourses(names: readonly string[]): void {
    const field = form.querySelector<HTMLTextAreaElement>('[name="courses"]');
    if (field) field.value = names.join('\n');
    make();
  }

  const stale = element(
    'p',
    'You have changed something. What stands here was made before: press the button again.',
  );
  stale.className = 'builder__note';
  stale.setAttribute('role', 'status');
  form.addEventListener('change', () => {
    const isOver = !result.hidden && cancel.hidden;
    if (isOver && !stale.isConnected) result.prepend(stale);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    make();
  });
  cancel.addEventListener('click', () => {
    workshop.cancel();
    end('Cancelled. What you chose is still there.');
    form.querySelector<HTMLElement>('[type="submit"]')?.focus();
  });
  return { remember: answers.take };
}

const BROKEN = {
  what: 'The script that reads records broke off.',
  fix: 'Reload the page and try again.',
};
