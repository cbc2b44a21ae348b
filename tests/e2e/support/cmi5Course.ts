import { adapterFiles } from './adapterFiles.ts';
import { fakeCmi5 } from '../../unit/preview/fakeCmi5.ts';

const INDEX = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Mini course</title>
<h1>Mini course</h1>
<button id="answer">Answer</button> <button id="pass">Pass</button> <button id="exit">Exit</button>
<output id="state"></output> <output id="ack"></output>
<script type="module" src="./course.js"></script></html>`;

const COURSE = `
import { cmi5Port } from './cmi5/adapter.js';
import { inWindow } from './cmi5/browser.js';
const port = cmi5Port(inWindow(window));
const show = (id, value) => (document.getElementById(id).textContent = JSON.stringify(value));
const outcome = await port.start();
show('state', outcome.kind === 'started' ? outcome.state : outcome);
const on = (id, act) => (document.getElementById(id).onclick = async () => show('ack', await act()));
on('answer', () => port.save({
  interactions: [{
    id: 'item_r1_a1', type: 'choice', response: ['a', 'c'], pattern: ['a', 'b'],
    result: 'incorrect', latencySeconds: 1.5, at: new Date(), objective: 'tactics', description: 'Which?',
  }],
  suspendData: 'half way', location: 'step-2', sessionSeconds: 5,
}));
on('pass', () => port.save({
  score: { raw: 90, min: 0, max: 100 }, completion: 'completed', success: 'passed', sessionSeconds: 62.5,
}));
on('exit', () => port.end({ sessionSeconds: 62.5 }));
addEventListener('pagehide', () => port.end({ sessionSeconds: 62.5 }));
`;

/** Our cmi5 adapter in a package of its own, which needs no site build. */
export async function cmi5Course(): Promise<Uint8Array> {
  return fakeCmi5({
    'index.html': INDEX,
    'course.js': COURSE,
    ...(await adapterFiles(['cmi5'])),
  });
}
