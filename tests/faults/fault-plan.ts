import fc from 'fast-check';

/** Parts of the system, each a process of its own. */
export const parts = ['postgresql', 'temporal', 'api', 'worker'] as const;
export type Part = (typeof parts)[number];

/** How a process goes away: at once, in good order, or so that it answers nothing and holds its connections. */
export const departures = ['killed', 'stopped', 'frozen'] as const;
export type Departure = (typeof departures)[number];

/** What is lost of the servers' data: one is put back from a copy taken earlier in the run, or has nothing left. */
export const losses = ['older PostgreSQL', 'older Temporal', 'lost Temporal'] as const;
export type Loss = (typeof losses)[number];

export type Fault =
  | {
      readonly kind: 'away';
      readonly parts: readonly Part[];
      readonly departure: Departure;
      /** Milliseconds. */
      readonly duration: number;
    }
  /** Somebody ends a process at Temporal by hand; which one, as a share of those there are. */
  | { readonly kind: 'terminated'; readonly which: number }
  | {
      readonly kind: 'loss';
      readonly loss: Loss;
      /** Whether somebody gives `npm run recover` afterwards. */
      readonly recovers: boolean;
    };

/** A fault, and milliseconds of peace before it. */
export interface PlannedFault {
  readonly after: number;
  readonly fault: Fault;
}

/** Now and then long enough for every limit of a call to run out. */
const mostlyShort = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1_500 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1_500, max: 5_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5_000, max: 20_000 }) },
);

const away = fc.record({
  kind: fc.constant('away' as const),
  parts: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...parts).map((part): readonly Part[] => [part]) },
    { weight: 2, arbitrary: fc.subarray([...parts], { minLength: 2 }) },
  ),
  departure: fc.constantFrom(...departures),
  duration: mostlyShort,
});

const terminated = fc.record({
  kind: fc.constant('terminated' as const),
  which: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
});

const planned: fc.Arbitrary<PlannedFault> = fc.record({
  after: fc.integer({ min: 0, max: 3_000 }),
  fault: fc.oneof({ weight: 14, arbitrary: away }, { weight: 1, arbitrary: terminated }),
});

/** Every twelfth fault is a loss of data, or the last of fewer: cases need time to move on from a copy, and to be mended. */
const mostFaultsForEachLoss = 12;

/** The same seed gives the same faults in the same order; what each of them meets depends on how fast the machine is. */
export function faultPlan(count: number, seed: number): readonly PlannedFault[] {
  const faultsForEachLoss = Math.min(mostFaultsForEachLoss, count);
  return fc.sample(planned, { numRuns: count, seed, unbiased: true }).map((each, index) => {
    if (index % faultsForEachLoss !== faultsForEachLoss - 1) return each;
    const turn = seed + Math.floor(index / faultsForEachLoss);
    const loss = losses[turn % losses.length] ?? losses[0];
    return { ...each, fault: { kind: 'loss', loss, recovers: turn % 2 === 0 } };
  });
}

/** A fault in a few words, the same for all of its kind. */
export function nameOf(fault: Fault): string {
  switch (fault.kind) {
    case 'away':
      return `${fault.departure}: ${fault.parts.length === 1 ? fault.parts.join() : `${fault.parts.length} together`}`;
    case 'terminated':
      return 'process of a case ended by hand';
    case 'loss':
      return fault.loss;
    default:
      return fault satisfies never;
  }
}

/** A fault with all that was drawn of it. */
export function inWords(fault: Fault): string {
  switch (fault.kind) {
    case 'away':
      return `${fault.parts.join(', ')} ${fault.departure} for ${(fault.duration / 1_000).toFixed(1)} s`;
    case 'terminated':
      return nameOf(fault);
    case 'loss':
      return `${fault.loss}${fault.recovers ? ', then npm run recover' : ''}`;
    default:
      return fault satisfies never;
  }
}
