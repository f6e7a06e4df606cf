import { randomUUID } from 'node:crypto';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { addDays, laterOf, plainDate, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { earliestDeadline } from '../../../domain/kernel/clocks/earliest.ts';
import { SimulatedCase, sampleOpening, yuan } from '../../sample/sample-case.ts';

/** What was done in a case: all that its dates depend on. */
export interface Story {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly simulated: SimulatedCase;
  /** First due date that was agreed on, and for how many instalments. */
  readonly agreed?: { readonly firstDueOn: PlainDate; readonly count: number };
  /** Last day that was granted to the investigation. */
  readonly until?: PlainDate;
  /** What the hold had left of each clock, and the day on which they went on. */
  readonly rest?: { readonly left: ReadonlyMap<string, number>; readonly since: PlainDate };
}

const kinds = [
  'found',
  'extended',
  'agreed',
  'climbing',
  'confirmed',
  'held',
  'resumed',
  'unreachable',
  'referred',
  'closed',
  'climbing',
  'extended',
  'agreed',
  'climbing',
] as const;

const hour = 3_600_000;
const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  continuingBenefit: null,
  findings: 'The death certificate of 2017 was found.',
} as const;
const atTheAuditors = 'The file is at the auditors.';

/**
 * A case as it stands today by the rules alone: some were found today, others have climbed the ladder for a year. No clock
 * of it runs out in the next hours.
 */
export function story(index: number, today: PlainDate, calendar: Calendar): Story {
  for (let daysAgo = index % 28; ; daysAgo += 1) {
    const told = tell(index, daysAgo, today, calendar);
    const next = earliestDeadline(told.simulated.state.deadlines);
    if (next === null || next.runsOutAt > Date.now() + 36 * hour) return told;
  }
}

function tell(index: number, daysAgo: number, today: PlainDate, calendar: Calendar): Story {
  const id = randomUUID();
  const kind = kinds[index % kinds.length] ?? 'found';
  const openedOn = addDays(today, -(kind === 'climbing' ? 30 + ((index * 7) % 330) + daysAgo : daysAgo));
  const opening = sampleOpening({ processId: id, number: `NOTICE-${id}`, foundOn: openedOn });
  const simulated = new SimulatedCase(openedOn, opening, calendar);
  if (kind === 'climbing' || kind === 'confirmed')
    simulated.give('confirm-overpayment', { ...confirmation, suspicion: 'none' });
  if (kind === 'resumed') simulated.give('hold', { until: addDays(today, 200), reason: atTheAuditors });
  simulated.until(today);
  return { id, kind, simulated, ...deed(simulated, kind, index, today) };
}

/** What is done today, and what has to be known of it to count the dates that follow. */
function deed(
  simulated: SimulatedCase,
  kind: Story['kind'],
  index: number,
  today: PlainDate,
): Pick<Story, 'agreed' | 'until' | 'rest'> {
  switch (kind) {
    case 'found':
    case 'climbing':
    case 'confirmed':
      return {};
    case 'extended': {
      const investigation = simulated.state.deadlines[0];
      const until = laterOf(addDays(investigation?.due ?? today, 1), addDays(nextFebruary(today), index % 20));
      simulated.give('extend-deadline', { deadlineId: investigation?.id ?? '', until, reason: 'More to find out.' });
      return { until };
    }
    case 'agreed': {
      const firstDueOn = index % 4 === 0 ? addDays(today, 10 + (index % 75)) : addDays(nextFebruary(today), index % 20);
      const agreed = { firstDueOn, count: 2 + (index % 13) };
      simulated.give('confirm-overpayment', { ...confirmation, suspicion: 'none' });
      simulated.give('request-agreement', { note: 'On the telephone.' });
      simulated.give('conclude-agreement', { instalmentCount: agreed.count, firstDueOn, accelerationAgreed: false });
      return { agreed };
    }
    case 'referred':
      simulated.give('confirm-overpayment', { ...confirmation, suspicion: 'fraud' });
      return {};
    case 'unreachable':
      simulated.give('report-unreachable', { reason: 'Nobody answers.' });
      return {};
    case 'held':
      simulated.give('hold', { until: addDays(today, 200), reason: atTheAuditors });
      return {};
    case 'resumed': {
      const left = new Map(simulated.state.deadlines.map(({ id, remaining }) => [id, remaining ?? 0]));
      simulated.give('release', { reason: 'The file is back.' });
      return { rest: { left, since: today } };
    }
    case 'closed':
      simulated.give('close', { outcome: 'unfounded', reason: 'The person lives.' });
      return {};
    default:
      return kind satisfies never;
  }
}

/** The start of the holidays of the coming year's spring. */
function nextFebruary(today: PlainDate): PlainDate {
  return plainDate(`${Number(today.slice(0, 4)) + 1}-02-01`);
}
