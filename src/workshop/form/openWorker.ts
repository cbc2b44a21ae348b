import { runWords } from '../../words/workshop/form.ts';

/** A worker behind one door. */
export interface OpenWorker<Order> {
  /** Begins; what was under way is given up. */
  make: (order: Order) => void;
  /** Gives up what is under way. */
  cancel: () => void;
}

export interface WorkerOf<Order, Reply> {
  /** The worker's script, started. */
  start: () => Worker;
  /** Told to each worker first; null where it has to know nothing. */
  first: Order | null;
  /** Whether nothing follows after this reply. */
  isLast: (reply: Reply) => boolean;
  onReply: (reply: Reply) => void;
  /** The script did not load, or broke, while something was being made. */
  onBroken: (why: string) => void;
}

/** Starts the worker at once, so that the page still works when the network goes. */
export function openWorker<Order, Reply>({
  start,
  first,
  isLast,
  onReply,
  onBroken,
}: WorkerOf<Order, Reply>): OpenWorker<Order> {
  let isBusy = false;
  let worker = begun();

  function begun(): Worker {
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker !== started) return;
      if (isLast(data)) isBusy = false;
      onReply(data);
    });
    started.addEventListener('error', ({ message }) => {
      if (worker !== started) return;
      const wasBusy = isBusy;
      isBusy = false;
      worker = begun();
      if (wasBusy) onBroken(message || runWords.broken);
    });
    if (first !== null) started.postMessage(first);
    return started;
  }

  const cancel = (): void => {
    if (!isBusy) return;
    isBusy = false;
    worker.terminate();
    worker = begun();
  };
  return {
    cancel,
    make(order) {
      cancel();
      isBusy = true;
      worker.postMessage(order);
    },
  };
}
