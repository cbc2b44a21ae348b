import { describe, expect, it } from 'vitest';
import { refresherCalendar } from '../../../src/takeaways/calendar.ts';
import type { RefresherFacts } from '../../../src/takeaways/calendar.ts';
import { course } from '../domain/courses.ts';

// A Tuesday; 2027-11-24 is a Wednesday, 2027-02-28 and 2027-10-24 are Sundays.
const made = new Date(2026, 10, 24, 15, 0);
const facts: RefresherFacts = {
  course,
  made,
  passed: { at: made },
  missed: ['Tell a sound exception from an unsound one.'],
};

/** The events of the file: each as its lines, unfolded. */
function eventsOf(change: Partial<RefresherFacts>): string[] {
  return refresherCalendar({ ...facts, ...change })
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1);
}

function retakeOf(change: Partial<RefresherFacts>): string {
  return eventsOf(change)[1] ?? '';
}

const every = (everyMonths: number) => ({
  course: { ...course, training: { everyMonths } },
});

describe('the calendar', () => {
  it('holds a refresher after 28 days with what was missed', () => {
    const [refresher] = eventsOf({});
    expect(refresher).toContain('DTSTART:20261222T100000');
    expect(refresher).toContain('Tell a sound exception');
    expect(refresher).toContain('DURATION:PT15M');
  });

  it('holds the retake when the policy has the course done again', () => {
    expect(retakeOf({})).toContain('DTSTART:20271124T100000');
    expect(retakeOf(every(6))).toContain('DTSTART:20270524T100000');
    expect(retakeOf(every(1))).toContain('1 month later\\, on 2026-12-24.');
  });

  it('has no retake where the policy never asks for one, or nothing is passed', () => {
    expect(eventsOf(every(0))).toHaveLength(1);
    expect(eventsOf({ passed: null })).toHaveLength(1);
  });

  it('clamps to the end of the month, as the evidence report does', () => {
    const at = new Date(2026, 7, 31, 9, 0);
    const retake = retakeOf({ ...every(6), passed: { at } });
    expect(retake).toContain('on 2027-02-28.');
  });

  it('reminds on Friday where the day is on a weekend, and names the day', () => {
    const at = new Date(2026, 9, 24, 9, 0);
    const retake = retakeOf({ passed: { at } });
    expect(retake).toContain('DTSTART:20271022T100000');
    expect(retake).toContain('on 2027-10-24.');
    const saturday = new Date(2026, 10, 28, 9, 0);
    expect(eventsOf({ made: saturday })[0]).toContain(
      'DTSTART:20261225T100000',
    );
  });

  it('counts from the day on which the LMS took the result, not from the click', () => {
    const at = new Date(2026, 10, 20, 23, 30);
    expect(retakeOf({ passed: { at } })).toContain('DTSTART:20271119T100000');
    expect(retakeOf({ passed: { at } })).toContain('Done on 2026-11-20');
  });

  it('says that it counts from its own day where only the LMS knows when it was done', () => {
    const retake = retakeOf({ passed: { at: null } });
    expect(retake).toContain('DTSTART:20271124T100000');
    expect(retake).toContain(
      'The course keeps no record of that day\\, so this counts from 2026-11-24',
    );
    expect(retake).not.toContain('Done on');
  });

  it('lets the retake be as long as the course says that it takes', () => {
    expect(retakeOf({})).toContain('DURATION:PT8M');
  });

  it('has a name of its own for each event', () => {
    const names = eventsOf({}).flatMap((event) => event.match(/UID:.*/g) ?? []);
    expect(new Set(names).size).toBe(2);
  });
});
