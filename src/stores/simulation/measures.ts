import { computed } from 'nanostores';
import { metricsOf } from '../../domain/simulation/deskMetrics.ts';
import { practiseNext } from '../../domain/simulation/practiseNext.ts';
import { callOf } from '../../domain/simulation/queue.ts';
import { $caseBank } from './desk.ts';
import { $calls } from './finished.ts';

/** The remembered calls with their cases' tactics. */
const $results = computed([$caseBank, $calls], ({ bank }, calls) =>
  calls.map((played) => {
    const call = bank && callOf(bank.cases, played);
    return { ...played, tactics: call?.tactics ?? [] };
  }),
);

/** The measures of the desk over the remembered calls. */
export const $metrics = computed($results, metricsOf);

/** What to practise next. */
export const $practice = computed($metrics, practiseNext);
