import { runWords } from '../../words/workshop/form.ts';
import { openWorker, type WorkerOf } from './openWorker.ts';
import { element, type FindPart } from './parts.ts';

/** What a form's worker says on its way. */
export interface Progress {
  kind: 'progress';
  doing: string;
  done: number;
  /** 0 where nobody can say how much there is. */
  of: number;
}

/** The parts of a page that a run works. */
export interface RunParts {
  form: HTMLFormElement;
  bar: HTMLProgressElement;
  /** What is being done, for eyes and screen readers. */
  doing: HTMLElement;
  cancel: HTMLButtonElement;
  /** Where results are shown. */
  results: readonly HTMLElement[];
}

/** Finds the parts that every such page has. */
export function runPartsOf(
  find: FindPart,
  results: readonly HTMLElement[],
): RunParts {
  return {
    form: find('form', HTMLFormElement),
    bar: find('bar', HTMLProgressElement),
    doing: find('doing', HTMLElement),
    cancel: find('cancel', HTMLButtonElement),
    results,
  };
}

export interface RunOf<Order, Reply> extends Pick<
  WorkerOf<Order, Reply | Progress>,
  'start' | 'first'
> {
  /** Shows a reply. @returns what is said of the run when it is over with it; null when it goes on. */
  onReply: (reply: Reply) => string | null;
  isLast: (reply: Reply) => boolean;
  /** Shows that the worker broke off, and says so. */
  onBroken: (why: string) => string;
}

/** One form whose button has something made in a worker. */
export interface Run<Order> {
  /** Starts; results of before are no longer called out of date, since they are being made anew. */
  make: (order: Order) => void;
}

const isProgress = (reply: object): reply is Progress =>
  'kind' in reply && reply.kind === 'progress';

/** Joins form, worker, progress and the button that cancels; results of an earlier choice say that they are. */
export function openRun<Order, Reply extends object>(
  { form, bar, doing, cancel, results }: RunParts,
  { start, first, isLast, onReply, onBroken }: RunOf<Order, Reply>,
): Run<Order> {
  const stale = staleNote();
  let isChanged = false;
  const worker = openWorker<Order, Reply | Progress>({
    start,
    first,
    isLast: (reply) => !isProgress(reply) && isLast(reply),
    onReply(reply) {
      if (isProgress(reply)) {
        showProgress(bar, doing, reply);
        return;
      }
      const said = onReply(reply);
      if (said !== null) end(said);
    },
    onBroken: (why) => end(onBroken(why)),
  });

  function end(said: string): void {
    cancel.hidden = true;
    bar.hidden = true;
    doing.textContent = said;
    if (isChanged) tellStale();
  }

  function tellStale(): void {
    const shown = results.find((part) => !part.hidden);
    if (shown && !stale.isConnected) shown.prepend(stale);
  }

  form.addEventListener('change', () => {
    // What is being made now was asked for before the change, too.
    isChanged = true;
    if (cancel.hidden) tellStale();
  });
  cancel.addEventListener('click', () => {
    worker.cancel();
    end(runWords.cancelled);
    // The buttons may stand below the form, in the bar that stays in view.
    submitOf(form)?.focus();
  });
  return {
    make(order) {
      stale.remove();
      isChanged = false;
      cancel.hidden = false;
      doing.textContent = runWords.starting;
      worker.make(order);
    },
  };
}

function submitOf(form: HTMLFormElement): HTMLElement | undefined {
  return [...form.elements].find(
    (it): it is HTMLButtonElement =>
      it instanceof HTMLButtonElement && it.type === 'submit',
  );
}

function showProgress(
  bar: HTMLProgressElement,
  doing: HTMLElement,
  progress: Progress,
): void {
  bar.hidden = false;
  if (progress.of === 0) bar.removeAttribute('value');
  else {
    bar.max = progress.of;
    bar.value = progress.done;
  }
  const said = `${progress.doing} …`;
  if (doing.textContent !== said) doing.textContent = said;
}

function staleNote(): HTMLElement {
  const note = element('p', runWords.stale);
  note.className = 'workshop__note';
  note.setAttribute('role', 'status');
  return note;
}
