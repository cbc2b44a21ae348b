import { scorm2004Port } from '../../../src/tracking/scorm2004/adapter.ts';
import { strictHost2004 } from '../../fixtures/strict-host/host2004.ts';
import {
  type AttemptView,
  viewRecord2004,
} from '../../fixtures/strict-host/view.ts';
import { joined } from '../joinedResponse.ts';
import type { Stored } from '../keeper.ts';
import { scormBench } from './scormBench.ts';

function standingOf({
  status,
}: AttemptView): Pick<Stored, 'completion' | 'success'> {
  const [completion, success] = status.split(' ');
  return {
    completion:
      completion === 'completed' || completion === 'incomplete'
        ? completion
        : 'not-attempted',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
  };
}

/** SCORM 2004 on a strict host. */
export const scorm2004Bench = scormBench({
  name: 'SCORM 2004',
  sendsAll: true,
  apiName: 'API_1484_11',
  port: scorm2004Port,
  host: strictHost2004,
  view: viewRecord2004,
  standingOf,
  responseOf: ({ response }) => joined(response),
  answers: /learner_response/,
  details:
    /latency|weighting|time|correct_responses|\d\.objectives|score.m|description/,
});
