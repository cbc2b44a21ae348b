/** The days that a pattern lies in, as YYYY-MM-DD. */
interface Days {
  first: string;
  last: string;
}

function span({ first, last }: Days): string {
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

/** What shows only across the lines of a log: how many there are, and how many of them at least lie so close together. */
export const patterns = {
  repeatedResets: (all: number, when: Days, least: number, days: number) =>
    `${all} resets for one account ${span(when)}, at least ${least} of them within ${days} days. Ask the person, on a known number, whether they asked for each; tell Security if not.`,
  repeatedRequests: (all: number, when: Days, least: number, days: number) =>
    `${all} requests for one account ${span(when)}, at least ${least} of them within ${days} days, and some declined. Somebody may be trying agent after agent. Tell Security, and ask the person on a known number.`,
  unapprovedResets: (all: number, when: Days, least: number, days: number) =>
    `${all} resets without an approver by one agent ${span(when)}, at least ${least} of them within ${days} days. Ask what keeps the agent from getting approvals before asking anything else.`,
  busyApprover: (all: number, when: Days, least: number, minutes: number) =>
    `one approver for ${all} accounts ${span(when)}, at least ${least} of them within ${minutes} minutes. Ask the approver, on the directory number, whether they were asked each time.`,
};
