import { zipSync } from 'fflate';
import { adapterFiles } from '../support/adapterFiles.ts';

const INDEX = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Mini course</title>
<h1>Mini course</h1>
<button id="answer">Answer</button> <button id="pass">Pass</button> <button id="exit">Exit</button>
<output id="state"></output><output id="ack"></output>
<script type="module" src="./course.js"></script></html>`;

const COURSE = `
import { scorm12Port } from './scorm12/adapter.js';
const port = scorm12Port({ window, timers: window, clock: () => new Date() });
const show = (id, value) => (document.getElementById(id).textContent = JSON.stringify(value));
const outcome = await port.start();
show('state', outcome.kind === 'started' ? outcome.state : outcome.kind);
let n = outcome.state?.interactionCount ?? 0;
const on = (id, act) => (document.getElementById(id).onclick = async () => {
  show('ack', 'saving');
  show('ack', await act());
});
on('answer', () => {
  n += 1;
  return port.save({
    interactions: [{
      id: 'item_r1_a' + n, type: 'choice', response: ['a', 'c'], pattern: ['a', 'c'],
      result: 'correct', latencySeconds: 1.5, at: new Date(), objective: 'check', description: 'x',
    }],
    suspendData: '1;' + n,
    location: 'step-' + n,
  });
});
on('pass', () => port.save({
  score: { raw: 100, min: 0, max: 100 }, completion: 'completed', success: 'passed',
}));
on('exit', () => port.end({}));
addEventListener('pagehide', () => port.end({ suspendData: 'left' }));
`;

/** The adapter alone in a course of three buttons, as a zip: what it does in a browser needs no site build. */
export async function miniCourse(): Promise<Uint8Array> {
  const files: Record<string, string> = {
    'index.html': INDEX,
    'course.js': COURSE,
    ...(await adapterFiles(['scorm', 'scorm12'])),
  };
  const bytes = Object.entries(files).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}
