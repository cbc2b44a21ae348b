import { joinAccent } from './accentField.ts';
import type { Reply, Request } from './messages.ts';
import { partsOf, type Parts } from './parts.ts';
import { readForm } from './readForm.ts';
import { showMade } from './showMade.ts';
import { showPages } from './showPages.ts';
import { clearRefusal, showRefusal } from './showRefusal.ts';

/** Makes the form of the package builder work. @param site address of the site's root, which ends in a slash. */
export function startBuilder(page: Document, site: string): void {
  const parts = partsOf(page);
  const { form, cancel } = parts;
  let worker: Worker | null = null;

  const end = (said: string) => {
    worker?.terminate();
    worker = null;
    cancel.hidden = true;
    parts.progress.textContent = said;
  };
  const ask = async (kind: Request['kind']) => {
    end('Starting');
    clearRefusal(parts);
    // What an earlier press gave no longer answers this one.
    parts.made.hidden = true;
    if (kind === 'preview') parts.pages.hidden = true;
    cancel.hidden = false;
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
    });
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker !== started) return;
      if (data.kind === 'progress')
        parts.progress.textContent = `${data.doing} …`;
      else {
        end(data.kind === 'refused' ? 'Nothing was made.' : 'Done.');
        show(parts, data);
      }
    });
    started.addEventListener('error', ({ message }) => {
      if (worker !== started) return;
      end('Nothing was made.');
      showRefusal(parts, workerFailed(message));
    });
    const choices = await readForm(form);
    started.postMessage({ kind, site, choices } satisfies Request);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind =
      event.submitter?.dataset.ask === 'preview' ? 'preview' : 'make';
    void ask(kind);
  });
  cancel.addEventListener('click', () => {
    end('Cancelled. What you chose is still there.');
    form.querySelector<HTMLElement>('[data-ask="make"]')?.focus();
  });
  form.addEventListener('change', () => showRules(form));
  showRules(form);
  joinAccent(form);
  form.hidden = false;
}

function show(parts: Parts, reply: Exclude<Reply, { kind: 'progress' }>): void {
  if (reply.kind === 'pages') showPages(parts.pages, reply.pages);
  if (reply.kind === 'made') showMade(parts.made, reply.made);
  if (reply.kind === 'refused') showRefusal(parts, reply.refusal);
}

/** Shows the fields for the rules, or the choice of a file; what stands in the other stays. */
function showRules(form: HTMLFormElement): void {
  const chosen = new FormData(form).get('rules');
  for (const part of form.querySelectorAll<HTMLElement>('[data-rules]'))
    part.hidden = part.dataset.rules !== chosen;
}

function workerFailed(message: string) {
  return {
    what: 'The package could not be made.',
    faults: [
      {
        field: null,
        message:
          message || 'The script that makes packages could not be loaded.',
        fix: 'Reload the page and try again. If it happens again, make the package with npm run package.',
      },
    ],
  };
}
