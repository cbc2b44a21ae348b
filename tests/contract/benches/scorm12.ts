import { scorm12Port } from '../../../src/tracking/scorm12/adapter.ts';
import { strictHost } from '../../fixtures/strict-host/host.ts';
import {
  type AttemptView,
  viewRecord,
} from '../../fixtures/strict-host/view.ts';
import type { Stored } from '../keeper.ts';
import { scormBench } from './scormBench.ts';

function standingOf({
  status,
}: AttemptView): Pick<Stored, 'completion' | 'success'> {
  if (status === 'passed' || status === 'failed')
    return { completion: 'completed', success: status };
  const completion =
    status === 'completed' || status === 'incomplete'
      ? status
      : 'not-attempted';
  return { completion, success: 'unknown' };
}

const words: Record<string, string> = { t: 'true', f: 'false' };

/** SCORM 1.2 on a strict host. */
export const scorm12Bench = scormBench({
  name: 'SCORM 1.2',
  apiName: 'API',
  port: scorm12Port,
  host: strictHost,
  view: viewRecord,
  standingOf,
  responseOf: ({ type, response }) =>
    type === 'true-false' ? [words[response] ?? response] : response.split(','),
  answers: /student_response/,
  details: /latency|weighting|time|correct_responses|\d\.objectives|score.m/,
});
