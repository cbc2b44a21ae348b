import { element, reveal } from '../builder/parts.ts';
import { download, forgetFiles } from '../builder/showMade.ts';
import { readRequest } from './form.ts';
import type { FileSaid, Made, Reply, Trouble } from './messages.ts';

/** The parts of the page that the script works. */
interface Parts {
  form: HTMLFormElement;
  bar: HTMLProgressElement;
  doing: HTMLElement;
  cancel: HTMLButtonElement;
  result: HTMLElement;
}

/** Makes the form of the records page work. @param site address of the site's root, which ends in a slash. */
export function startRecords(parts: Parts, site: string, house: string): void {
  const { form, bar, doing, cancel, result } = parts;
  let worker: Worker | null = null;
  const end = (said: string): void => {
    worker?.terminate();
    worker = null;
    cancel.hidden = true;
    bar.hidden = true;
    doing.textContent = said;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    end('Starting');
    cancel.hidden = false;
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
    });
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker !== started) return;
      if (data.kind === 'progress') {
        bar.hidden = false;
        bar.max = Math.max(1, data.of);
        bar.value = data.done;
        if (doing.textContent !== `${data.doing} …`)
          doing.textContent = `${data.doing} …`;
        return;
      }
      end(data.kind === 'made' ? 'Done.' : 'No pack was made.');
      show(form, result, data);
    });
    started.addEventListener('error', ({ message }) => {
      if (worker !== started) return;
      end('No pack was made.');
      showTroubles(result, [
        {
          what: 'The script that reads records did not load.',
          why: message || 'The file may be blocked, or the connection gone.',
          fix: 'Reload the page and try again.',
        },
      ]);
    });
    started.postMessage(readRequest(form, site, house));
  });
  cancel.addEventListener('click', () => {
    end('Cancelled. What you chose is still there.');
    form.querySelector<HTMLElement>('[type="submit"]')?.focus();
  });
  const day = form.querySelector<HTMLInputElement>('[name="asOf"]');
  if (day && day.value === '')
    day.value = new Date().toISOString().slice(0, 10);
  form.hidden = false;
}

function show(
  form: HTMLFormElement,
  result: HTMLElement,
  reply: Exclude<Reply, { kind: 'progress' }>,
): void {
  forgetFiles(result);
  if (reply.kind === 'made') showMade(result, reply.made);
  if (reply.kind === 'refused') showTroubles(result, reply.troubles);
  if (reply.kind === 'asks') showAsks(form, result, reply.asks);
  if (reply.files.length > 0)
    result.append(element('h3', 'The files'), ...reply.files.map(fileSaid));
}

function showMade(result: HTMLElement, made: Made): void {
  const { name, bytes, sha256, html, figures, notices } = made;
  const table = element('table');
  const caption = element('caption', 'The report in figures');
  const body = element('tbody');
  for (const [label, value] of figures) {
    const head = element('th', label);
    head.scope = 'row';
    body.append(element('tr', head, element('td', value)));
  }
  table.append(caption, body);
  reveal(
    result,
    'Your pack is ready',
    element(
      'p',
      download(name, [bytes], 'application/zip'),
      `, ${(bytes.length / 1000).toFixed(0)} kB. It was made in this browser, and nothing was sent anywhere. Its SHA-256 is `,
      element('code', sha256),
      '.',
    ),
    element(
      'p',
      download('report.html', [html], 'text/html'),
      ' is the report alone, to read or print.',
    ),
    table,
    ...(notices.length > 0
      ? [
          element('h3', 'Unknown, or to be taken with care'),
          element('ul', ...notices.map((notice) => element('li', notice))),
        ]
      : []),
  );
}

function showTroubles(result: HTMLElement, troubles: readonly Trouble[]): void {
  reveal(
    result,
    'No pack was made',
    ...troubles.map(({ what, why, fix }) =>
      element('p', element('strong', what), ` ${why} ${fix}`),
    ),
  );
}

function showAsks(
  form: HTMLFormElement,
  result: HTMLElement,
  asks: Extract<Reply, { kind: 'asks' }>['asks'],
): void {
  const list = element('ul');
  for (const { file, ask } of asks) {
    const field = ask.ask === 'mapping' ? 'mapping' : ask.ask;
    const seen = ask.ask === 'mapping' ? ask.columns : ask.samples;
    const words = `${file}: ${ASKED[ask.ask]}`;
    const link = element('a', words);
    link.href = `#field-${field}`;
    list.append(
      element('li', link, ` It has: ${seen.slice(0, 12).join(' · ')}`),
    );
  }
  reveal(
    result,
    'Say what the files do not',
    element(
      'p',
      'Nothing is guessed. Answer here, and press the button once more:',
    ),
    list,
  );
  form.querySelector<HTMLDetailsElement>('details')?.setAttribute('open', '');
}

const ASKED = {
  zone: 'in which time zone are its times?',
  dateOrder: 'in which order are day, month and year?',
  scoreMax: 'out of how much are its scores?',
  mapping: 'no reader knows this table. Which columns hold what?',
} as const;

function fileSaid({ file, lines }: FileSaid): HTMLElement {
  const [first = '', ...rest] = lines;
  return element(
    'div',
    element('p', element('strong', file), `: ${first}`),
    element('ul', ...rest.map((line) => element('li', line))),
  );
}
