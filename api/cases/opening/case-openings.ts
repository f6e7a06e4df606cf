import { Injectable } from '@nestjs/common';
import type { CaseOpening } from '../../../domain/recovery-case/case-opening.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { checkOpening } from '../../../domain/recovery-case/opening.ts';
import { ProcessOpenings, type OpenedProcess, type OpeningRequest } from '../../processes/opening/process-openings.ts';
import type { OpeningBody } from './opening-body.ts';

/** Opens cases: one for each person and idempotency key, however often the request is sent. */
@Injectable()
export class CaseOpenings {
  readonly #openings: ProcessOpenings<RecoveryCase>;

  constructor(openings: ProcessOpenings<RecoveryCase>) {
    this.#openings = openings;
  }

  /** @throws Problem as `ProcessOpenings.open` does; a code of `checkOpening` when what was sent does not fit together */
  open(request: OpeningRequest & { readonly body: OpeningBody }): Promise<OpenedProcess> {
    const own = ownOpening(request.body);
    return this.#openings.open(request, {
      check: (common, today) => checkOpening({ ...common, ...own }, today),
      whole: (common) => ({ ...common, ...own }),
      complete: (common) => ({ ...common, ...own }),
      countsFrom: () => own.foundOn,
    });
  }
}

type Own = Pick<
  CaseOpening,
  'scheme' | 'violation' | 'source' | 'foundOn' | 'person' | 'debtor' | 'currency' | 'claimPeriods' | 'currentBenefit'
>;

function ownOpening({ claimPeriods, ...body }: OpeningBody): Own {
  const { scheme, violation, source, foundOn, person, debtor, currency, currentBenefit } = body;
  return {
    scheme,
    violation,
    source,
    foundOn,
    person,
    debtor,
    currency,
    claimPeriods: claimPeriods.map((period, index) => ({ id: `P${index + 1}`, ...period })),
    currentBenefit,
  };
}
