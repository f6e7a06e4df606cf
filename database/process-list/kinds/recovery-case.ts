import type { ClaimNature } from '../../../domain/ledger/ledger.ts';
import type { Currency, MinorUnits } from '../../../domain/money/money.ts';
import type { Scheme, Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { RecoveryCaseEntity, type RecoveryCaseRow } from '../../entities/recovery-case.ts';
import type { Conditions } from '../conditions.ts';
import type { OwnConditions } from '../list-query.ts';
import { listOfKind } from '../listed-process.ts';

/** What of a case a list shows beside what every process has. */
export const shownOfCase = [
  'scheme',
  'violation',
  'claimed',
  'recovered',
  'waived',
  'outstanding',
  'suspicion',
  'referralStatus',
] as const satisfies (keyof RecoveryCaseRow)[];

/** Lists of cases. */
export const caseList = listOfKind('recovery-case', RecoveryCaseEntity, shownOfCase, { outstanding: 'outstanding' });

/** What cases are narrowed by that no other process has: each part that is given has to hold. */
export interface CaseFilter {
  readonly scheme?: readonly Scheme[] | undefined;
  readonly violation?: readonly Violation[] | undefined;
  /** Both ends included; of one nature of claim, or of all together. */
  readonly outstanding?:
    | {
        readonly nature?: ClaimNature | undefined;
        readonly currency: Currency;
        readonly from?: MinorUnits | undefined;
        readonly to?: MinorUnits | undefined;
      }
    | undefined;
}

export function ofCases({ scheme, violation, outstanding }: CaseFilter): OwnConditions {
  return (conditions) => {
    conditions.oneOf('recovery_case', 'scheme', scheme);
    conditions.oneOf('recovery_case', 'violation', violation);
    if (outstanding !== undefined) narrowByOutstanding(conditions, outstanding);
  };
}

function narrowByOutstanding(
  conditions: Conditions,
  { nature, currency, from, to }: NonNullable<CaseFilter['outstanding']>,
): void {
  const table = nature === undefined ? 'recovery_case' : 'amount_by_nature';
  const asked = [
    ...(nature === undefined ? [] : [`nature = ${conditions.value(nature)}`]),
    `${table}.currency = ${conditions.value(currency)}`,
    ...(from === undefined ? [] : [`${table}.outstanding >= ${conditions.value(from)}`]),
    ...(to === undefined ? [] : [`${table}.outstanding <= ${conditions.value(to)}`]),
  ].join(' AND ');
  if (nature === undefined) conditions.add('recovery_case', asked);
  else conditions.add('process', `process.id IN (SELECT process_id FROM amount_by_nature WHERE ${asked})`);
}
