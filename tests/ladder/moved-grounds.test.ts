import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedFine, lastFine, servedFine } from '../sample/fined-case.ts';
import { decidedCase } from '../sample/remedy-cases.ts';
import { sampleOpening, SimulatedCase, yuan } from '../sample/sample-case.ts';

/**
 * What was done outside the case rests on days that may turn out to be others: each such act is then for a person to look at, with
 * the ways that are left, and no longer once the day is corrected back.
 */

interface Moved {
  readonly act: string;
  /** What was done, by what was known, and the fact that it rests on. */
  readonly done: () => { readonly simulated: SimulatedCase; readonly factId: string; readonly day: string };
  /** The day that it really was. */
  readonly later: string;
  readonly asked: readonly string[];
}

const reason = 'It was read wrongly.';

function served(simulated: SimulatedCase, documentId: string | null | undefined) {
  const fact = simulated.state.facts.findLast(({ kind, subject }) => kind === 'service' && subject === documentId);
  return { simulated, factId: fact?.id ?? 'none', day: fact?.day ?? '' };
}

/** Somebody who was missing: the notice is over, and their benefit is suspended. */
function suspended() {
  const currentBenefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({ violation: 'missing-person', person, currentBenefit }),
  );
  simulated.give('report-unreachable', { reason: 'Moved away.' });
  const notice = simulated.state.facts.find(({ kind }) => kind === 'public-notice');
  while (simulated.state.people.suspension === null) simulated.runOutNext();
  simulated.give('record-appearance', { note: 'Came to the office.' });
  return { simulated, factId: notice?.id ?? 'none', day: notice?.day ?? '' };
}

function sued() {
  const simulated = decidedCase();
  simulated.until('2026-07-29');
  simulated.give('file-suit', {
    addresseeId: null,
    court: null,
    reasonForDelay: null,
    filedOn: plainDate('2026-07-29'),
  });
  simulated.until('2026-07-31');
  const fact = simulated.state.facts.findLast(({ kind }) => kind === 'remedy-filing');
  return { simulated, factId: fact?.id ?? 'none', day: fact?.day ?? '' };
}

const moved: readonly Moved[] = [
  {
    act: 'a fine that was decided before those concerned were heard',
    done: () => {
      const simulated = announcedFine('2026-01-05');
      simulated.until('2026-01-20');
      return served(simulated, lastFine(simulated)?.noticeId);
    },
    later: '2026-01-19',
    asked: ['decided-too-early, settle-consequence'],
  },
  {
    act: 'a surcharge that grew before the fine was due',
    done: () => {
      const simulated = servedFine('2026-01-05', '2026-01-20');
      simulated.until('2026-02-20');
      return served(simulated, lastFine(simulated)?.documentId);
    },
    later: '2026-02-10',
    asked: ['charged-too-early, waive, settle-consequence'],
  },
  {
    act: 'a benefit that was suspended before the notice was over',
    done: suspended,
    later: '2026-01-20',
    asked: ['suspended-too-early, decide-suspended-benefits, settle-consequence'],
  },
  {
    act: 'a suit that was taken in although it came late',
    done: sued,
    later: '2026-07-30',
    asked: ['filed-late, record-suit-refusal, settle-consequence'],
  },
];

function toReview({ state }: SimulatedCase): readonly string[] {
  return dutiesOf(recoveryCase, state)
    .filter(({ kind }) => kind === 'review-consequence')
    .map(({ subject, commands }) => [String(subject).split('/')[1], ...commands].join(', '));
}

describe('an act outside whose ground has moved', () => {
  it.each(moved)('$act', ({ done, later, asked }) => {
    const { simulated, factId, day } = done();
    expect(toReview(simulated)).toEqual([]);
    const correct = (fact: string, on: string): void =>
      simulated.give('correct-fact', { factId: fact, day: plainDate(on), evidence: null, divided: [], reason });
    correct(factId, later);
    expect(toReview(simulated)).toEqual(asked);
    correct(simulated.state.facts.at(-1)?.id ?? 'none', day);
    expect(toReview(simulated)).toEqual([]);
  });
});
