import fc from 'fast-check';
import { confirmation } from '../sample/opening-body.ts';

/** What clerks tell cases in a campaign: some of it moves them on, some moves money, some ends them. */
export const commandsGiven = [
  'note',
  'record-payment',
  'waive',
  'confirm-overpayment',
  'correct-claim-period',
  'record-refusal',
  'assign',
  'close',
  'reopen',
] as const;
export type GivenName = (typeof commandsGiven)[number];

/** Hundredths of a yuan that every correction leaves claimed, and some more. */
const leastClaimed = 12_800_000;

/** One thing that a clerk does. */
export interface Step {
  readonly does: 'open' | GivenName;
  /** Which of the cases, as a share of those there are. */
  readonly which: number;
  /** Hundredths of a yuan. */
  readonly amount: number;
  /** Whether the clerk repeats what got no answer, with the same key, until there is one. */
  readonly insists: boolean;
  /** Milliseconds for which an answer is waited for. */
  readonly patience: number;
  /** Whether what was answered is sent once more, to see whether the answer is the same. */
  readonly repeats: boolean;
  /** Whether the case is read before, and its tag sent along. */
  readonly withTag: boolean;
}

const does = fc.oneof(
  { weight: 4, arbitrary: fc.constant('open' as const) },
  { weight: 40, arbitrary: fc.constant('note' as const) },
  { weight: 25, arbitrary: fc.constant('record-payment' as const) },
  { weight: 5, arbitrary: fc.constant('waive' as const) },
  { weight: 10, arbitrary: fc.constant('confirm-overpayment' as const) },
  { weight: 8, arbitrary: fc.constant('correct-claim-period' as const) },
  { weight: 5, arbitrary: fc.constant('record-refusal' as const) },
  { weight: 5, arbitrary: fc.constant('assign' as const) },
  { weight: 2, arbitrary: fc.constant('close' as const) },
  { weight: 2, arbitrary: fc.constant('reopen' as const) },
);

const step: fc.Arbitrary<Step> = fc.record({
  does,
  which: fc.integer({ min: 0, max: 999 }).map((share) => share / 1_000),
  amount: fc.integer({ min: 1, max: 9_999 }),
  insists: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  patience: fc.constantFrom(2_000, 15_000, 30_000),
  repeats: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
  withTag: fc.integer({ min: 0, max: 3 }).map((quarter) => quarter === 0),
});

/** The work of one clerk, the same for the same seed. */
export function officeWork(count: number, seed: number): readonly Step[] {
  return fc.sample(step, { numRuns: count, seed, unbiased: true });
}

/**
 * The body of a command.
 * @param mark is in it where the command has a place for it, so that it can be found in the record
 */
export function bodyOf(name: GivenName, mark: string, amount: number, today: string): Record<string, unknown> {
  switch (name) {
    case 'note':
      return { text: mark };
    case 'record-payment':
      return { amount: inYuan(amount), receivedOn: today, reference: mark, payer: '戴某' };
    case 'waive':
      return { amount: inYuan(amount), reason: mark };
    case 'confirm-overpayment':
      return confirmation;
    case 'correct-claim-period':
      return {
        claimPeriodId: 'P1',
        from: '2017-04-01',
        to: '2019-12-31',
        benefitCode: 'basic-pension',
        amount: inYuan(leastClaimed + amount),
        reason: mark,
      };
    case 'record-refusal':
      return { reason: mark };
    case 'assign':
      return { assignee: 'caseworker-2' };
    case 'close':
      return { outcome: 'unfounded', reason: mark };
    case 'reopen':
      return { reason: mark, newFacts: mark };
    default:
      return name satisfies never;
  }
}

function inYuan(amount: number): string {
  return (amount / 100).toFixed(2);
}
