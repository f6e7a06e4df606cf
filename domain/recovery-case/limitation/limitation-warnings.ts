import type { PlainDate } from '../../calendar/plain-date.ts';
import { balanceOf } from '../balance-of.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { LimitationWarnings } from '../messages/warning-messages.ts';
import type { StandingWarning } from '../standing-warning.ts';
import { claimsByPeriod } from './claim-limitations.ts';
import { lastDayOfClaim, lastDayOfPenalty } from './limitation-days.ts';
import type { LimitationStanding } from './limitation-state.ts';

/** Limitation that is near or has run out. */
export function* limitationWarnings(state: RecoveryCaseState): Generator<StandingWarning> {
  yield* ofClaims(state);
  yield* ofPenalties(state);
}

function* ofClaims(state: RecoveryCaseState): Generator<StandingWarning> {
  const claims = claimsByPeriod(state);
  for (const standing of ['expired', 'near'] as const) {
    const concerned = state.claimPeriods.flatMap((period) => {
      const claim = claims.get(period.id);
      const owed = (balanceOf(state, period.id)?.outstanding ?? 0) > 0;
      return claim?.standing === standing && owed
        ? [{ id: period.id, day: lastDayOfClaim(state, period, claim).due }]
        : [];
    });
    yield* about(state, concerned, standing, {
      near: 'claim-limitation-near',
      expired: 'claim-limitation-expired',
    });
  }
}

function* ofPenalties(state: RecoveryCaseState): Generator<StandingWarning> {
  if (state.confirmation === null || state.confirmation.suspicion === 'none') return;
  const penalties = state.limitation?.penalties ?? [];
  for (const standing of ['expired', 'near'] as const) {
    const standingSo = new Set(
      penalties.filter((each) => each.standing === standing).map(({ claimPeriodId }) => claimPeriodId),
    );
    const concerned = state.claimPeriods
      .filter(({ id }) => standingSo.has(id))
      .map((period) => ({ id: period.id, day: lastDayOfPenalty(state, period).due }));
    yield* about(state, concerned, standing, {
      near: 'penalty-limitation-near',
      expired: 'penalty-limitation-expired',
    });
  }
}

function* about(
  { opening: { foundOn } }: RecoveryCaseState,
  concerned: readonly { readonly id: string; readonly day: PlainDate }[],
  standing: Extract<LimitationStanding, 'near' | 'expired'>,
  codes: Readonly<Record<'near' | 'expired', keyof LimitationWarnings>>,
): Generator<StandingWarning> {
  const [first] = concerned.toSorted((one, other) => one.day.localeCompare(other.day));
  if (first === undefined) return;
  const code = codes[standing];
  const claimPeriods = concerned.map(({ id }) => id);
  yield { code, said: message(code, { claimPeriods, day: first.day, foundOn }), day: first.day };
}
