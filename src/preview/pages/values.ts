import type { EvidenceRecord } from '../../evidence/vocabulary/record.ts';
import { html, type Html } from '../../ground/html.ts';
import { words } from '../web/words.ts';

/** A time for a person, in UTC, with its machine form; a dash when there is none. */
export function time(utc: string | null | undefined): Html {
  if (!utc) return dash();
  const [day, clock] = [utc.slice(0, 10), utc.slice(11, 16)];
  return html`<time datetime="${utc}"
    >${day} <span class="clock">${clock}</span></time
  >`;
}

/** `1 h 02 min`, `3 min 05 s`, `12 s`; a dash when unknown. */
export function duration(seconds: number | null): Html {
  if (seconds === null) return dash();
  const whole = Math.round(seconds);
  const [h, min, s] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (value: number): string => String(value).padStart(2, '0');
  if (h > 0) return html`${h} h ${two(min)} min`;
  return min > 0 ? html`${min} min ${two(s)} s` : html`${s} s`;
}

/** Completion and success as one mark with words. */
export function outcome({ completion, success }: EvidenceRecord): Html {
  const kind = success ?? (completion === 'completed' ? 'completed' : 'open');
  const { outcomes, values } = words();
  const said = [completion, success].flatMap((it) =>
    it === null ? [] : outcomes[it],
  );
  return html`<span class="outcome outcome--${kind}"
    >${said.join(', ') || values.unknown}</span
  >`;
}

/** Raw of maximum; the scaled score of a course that gives no other. */
export function score({ score: { raw, max, scaled } }: EvidenceRecord): Html {
  if (raw === null)
    return scaled === null
      ? dash()
      : html`${scaled} <span class="sub">${words().values.scaled}</span>`;
  return max === null ? html`${raw}` : html`${raw} / ${max}`;
}

/** A value that the record does not have. */
export function dash(): Html {
  return html`<span class="none" aria-hidden="true">–</span
    ><span class="visually-hidden">${words().frame.none}</span>`;
}
