import { said } from '../../language/readers-language.ts';
import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { ClaimPeriod } from '../../../domain/recovery-case/claim-period.ts';
import {
  lastDayOfClaim,
  lastDayOfPenalty,
  outerLastDay,
} from '../../../domain/recovery-case/limitation/limitation-days.ts';
import { dayText } from '../../processes/reading/amounts.ts';

const standing = z.enum(['running', 'near', 'expired', 'interrupted']);

const limitation = z
  .object({
    claimPeriodId: z.string(),
    claim: z
      .object({
        rule: z.string().meta({ description: 'D6, or D6.outer where the outer limit comes first.' }),
        legalBasis: z.string(),
        knownOn: dayText,
        runsFrom: dayText.meta({
          description: 'Day of the last act, or of the last instalment of an agreement in force.',
        }),
        lastDay: dayText.nullable().meta({ description: 'Null while proceedings interrupt the limitation.' }),
        outerLastDay: dayText.meta({ description: 'Twenty years from the end of the period; nothing moves it.' }),
        provisional: z.boolean(),
        standing,
        restarts: z.array(z.object({ on: dayText, ground: z.string(), text: z.string() })),
      })
      .meta({ description: 'Limitation of the claim for unjust enrichment (D6).' }),
    penalty: z
      .object({
        rule: z.string(),
        legalBasis: z.string(),
        runsFrom: dayText,
        lastDay: dayText,
        foundInTime: z.boolean().meta({ description: 'Whether the case was found before the last day.' }),
        provisional: z.boolean(),
        standing,
      })
      .meta({ description: 'Limitation of a penalty for the act (B5).' }),
  })
  .meta({ id: 'Limitation' });

export const limitationsView = z
  .object({
    interruptedSince: dayText.nullable(),
    financialHarm: z.object({ on: dayText, reason: z.string() }).nullable(),
    items: z.array(limitation).meta({ description: 'One for each claim period; none before confirmation.' }),
  })
  .meta({ id: 'Limitations' });
export type LimitationsView = z.output<typeof limitationsView>;

export function presentLimitations(state: RecoveryCaseState, read: ReadWords): LimitationsView {
  const { limitation: watched, claimPeriods } = state;
  const harm = watched?.financialHarm ?? null;
  return {
    interruptedSince: watched?.interruptedSince ?? null,
    financialHarm: harm === null ? null : { on: harm.on, reason: read(harm.reason) },
    items: claimPeriods.flatMap((period) => presentPeriod(state, period)),
  };
}

function presentPeriod(state: RecoveryCaseState, period: ClaimPeriod): LimitationsView['items'] {
  const claim = state.limitation?.claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
  const penalty = state.limitation?.penalties.find(({ claimPeriodId }) => claimPeriodId === period.id);
  if (claim === undefined || penalty === undefined) return [];
  const limit = lastDayOfClaim(state, period, claim);
  const ofPenalty = lastDayOfPenalty(state, period);
  return [
    {
      claimPeriodId: period.id,
      claim: {
        rule: limit.period,
        legalBasis: limit.legalBasis,
        knownOn: claim.knownOn,
        runsFrom: claim.from,
        lastDay: claim.standing === 'interrupted' ? null : limit.due,
        outerLastDay: outerLastDay(state, period).due,
        provisional: limit.provisional,
        standing: claim.standing,
        restarts: claim.restarts.map(({ on, ground, act }) => ({ on, ground, text: said(act) })),
      },
      penalty: {
        rule: ofPenalty.period,
        legalBasis: ofPenalty.legalBasis,
        runsFrom: period.to,
        lastDay: ofPenalty.due,
        foundInTime: state.opening.foundOn <= ofPenalty.due,
        provisional: ofPenalty.provisional,
        standing: penalty.standing,
      },
    },
  ];
}
