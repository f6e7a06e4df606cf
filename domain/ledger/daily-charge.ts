import { addDays, daysBetween, isAfter, isBefore, nextDay, type PlainDate } from '../calendar/plain-date.ts';
import { minorUnits, type MinorUnits } from '../money/money.ts';
import type { DailyChargeRule } from '../rulebooks/rulebook.ts';

/** What is unpaid of the principal changed on a day: a payment is negative, its return by the bank positive. */
export interface PrincipalMovement {
  readonly on: PlainDate;
  /** Signed minor units. */
  readonly amount: number;
}

/** Days on which a charge does not grow, both included; open at the end while it lasts. */
export interface ChargePause {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** What a charge is counted on. */
export interface ChargedPrincipal {
  /** First day that counts. */
  readonly from: PlainDate;
  /** What was unpaid of the principal on that day, as it is claimed now; below zero where more had been paid by then. */
  readonly principal: MinorUnits;
  readonly movements: readonly PrincipalMovement[];
  readonly pauses: readonly ChargePause[];
}

type Figures = Pick<DailyChargeRule, 'dailyBasisPoints' | 'paymentDayCounted' | 'cappedAtPrincipal'>;

const basisPointsInWhole = 10_000n;
/** No charge is looked at further ahead than this: some fifty years. */
const mostDays = 20_000;

/**
 * The charge that has grown up to the end of a day: for each calendar day the rule's share of what was unpaid, added up
 * exactly and rounded once, one half going up. It never shrinks as days go by, and never exceeds the principal where the
 * rule caps it.
 */
export function chargeUntil(figures: Figures, charged: ChargedPrincipal, until: PlainDate): MinorUnits {
  const grown = growth(figures, charged, until);
  return minorUnits(Number(figures.cappedAtPrincipal ? smaller(grown, capOf(charged)) : grown));
}

/** Days on which the same amount was unpaid and a charge grew. */
export interface ChargeStretch {
  /** First of them. */
  readonly from: PlainDate;
  readonly days: number;
  /** Minor units. */
  readonly unpaid: number;
}

/** What a charge has grown on up to the end of a day, stretch by stretch. */
export function stretchesUntil(
  figures: Figures,
  charged: ChargedPrincipal,
  until: PlainDate,
): readonly ChargeStretch[] {
  return isBefore(until, charged.from) ? [] : stretchesOf(figures, charged, nextDay(until));
}

/** The first day at whose end the charge has reached its cap, if nothing more is paid; null where it never does. */
export function capReachedOn(figures: Figures, charged: ChargedPrincipal): PlainDate | null {
  const reached = (days: number): boolean => growth(figures, charged, addDays(charged.from, days)) >= capOf(charged);
  if (!figures.cappedAtPrincipal || capOf(charged) === 0n || !reached(mostDays)) return null;
  let before = -1;
  let after = mostDays;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (reached(middle)) after = middle;
    else before = middle;
  }
  return addDays(charged.from, after);
}

function capOf({ principal }: ChargedPrincipal): bigint {
  return BigInt(Math.max(0, principal));
}

function growth(figures: Figures, charged: ChargedPrincipal, until: PlainDate): bigint {
  const unpaidDays = stretchesUntil(figures, charged, until).reduce(
    (total, { days, unpaid }) => total + BigInt(days) * BigInt(unpaid),
    0n,
  );
  const product = unpaidDays * BigInt(figures.dailyBasisPoints);
  return (product + basisPointsInWhole / 2n) / basisPointsInWhole;
}

/** Stretches of days on which the same amount was unpaid and the charge grew, before `end`. */
function stretchesOf(
  figures: Figures,
  { from, principal, pauses, movements }: ChargedPrincipal,
  end: PlainDate,
): readonly ChargeStretch[] {
  const effects = effectsOf(figures, movements);
  const bounds = [
    from,
    end,
    ...effects.map(({ on }) => on),
    ...pauses.flatMap((pause) => [pause.from, pause.until === null ? end : nextDay(pause.until)]),
  ]
    .filter((day) => !isBefore(day, from) && !isAfter(day, end))
    .toSorted();
  return bounds.slice(1).flatMap((bound, index) => {
    const start = bounds[index] ?? from;
    const paused = pauses.some(
      (pause) => !isBefore(start, pause.from) && (pause.until === null || !isAfter(start, pause.until)),
    );
    const moved = effects.filter(({ on }) => !isAfter(on, start)).reduce((total, { amount }) => total + amount, 0);
    const unpaid = Math.max(0, principal + moved);
    return paused ? [] : [{ from: start, days: daysBetween(start, bound), unpaid }];
  });
}

/**
 * From when movements count. Where the day of payment is counted, a day counts on the most that was unpaid in its course:
 * what came in and went back on it is not counted twice.
 */
function effectsOf(
  { paymentDayCounted }: Figures,
  movements: readonly PrincipalMovement[],
): readonly PrincipalMovement[] {
  const byDay = new Map<PlainDate, { readonly net: number; readonly most: number }>();
  for (const { on, amount } of movements) {
    const { net, most } = byDay.get(on) ?? { net: 0, most: 0 };
    byDay.set(on, { net: net + amount, most: Math.max(most, net + amount) });
  }
  return [...byDay].flatMap(([on, { net, most }]) =>
    paymentDayCounted
      ? [
          { on, amount: most },
          { on: nextDay(on), amount: net - most },
        ]
      : [{ on, amount: net }],
  );
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
