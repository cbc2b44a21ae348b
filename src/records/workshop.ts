import type { Order, Reply, Request } from './messages.ts';

/** The worker that reads and makes, behind one door. */
export interface Workshop {
  /** Begins; what was under way is given up. */
  make: (request: Request) => void;
  /** Gives up what is under way. */
  cancel: () => void;
}

interface Heard {
  onReply: (reply: Reply) => void;
  /** The script did not load, or broke. */
  onBroken: (why: string) => void;
}

/**
 * Starts the worker at once, so that the page still works when the network goes.
 * @param site address of the site's root, which ends in a slash.
 * @param house what the site was built with, as the page carries it.
 */
export function openWorkshop(
  site: string,
  house: string,
  { onReply, onBroken }: Heard,
): Workshop {
  let isBusy = false;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker !== started) return;
      if (ENDS.includes(data.kind)) isBusy = false;
      onReply(data);
    });
    started.addEventListener('error', ({ message }) => {
      if (worker !== started) return;
      const wasBusy = isBusy;
      isBusy = false;
      worker = start();
      if (wasBusy)
        onBroken(message || 'The file may be blocked, or the connection gone.');
    });
    tell(started, { kind: 'prepare', site, house });
    return started;
  }

  const cancel = (): void => {
    if (!isBusy) return;
    isBusy = false;
    worker.terminate();
    worker = start();
  };
  return {
    cancel,
    make(request) {
      cancel();
      isBusy = true;
      tell(worker, { kind: 'make', request });
    },
  };
}

const ENDS: readonly Reply['kind'][] = ['asks', 'refused', 'made'];

function tell(worker: Worker, order: Order): void {
  worker.postMessage(order);
}
