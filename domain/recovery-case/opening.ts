import type { PlainDate } from '../calendar/plain-date.ts';
import { sum } from '../money/money.ts';
import { rulebook } from '../rulebooks/registry.ts';
import { ladderSettings } from '../rulebooks/rulebook.ts';
import { DomainError } from '../error.ts';
import { claimsTooMuch } from './amounts/largest-amounts.ts';
import type { CaseOpening } from './case-opening.ts';
import { firstRefusal, type Refusal } from '../kernel/refusal.ts';
import { beginningOfLives, happened } from '../kernel/days.ts';
import { message } from './messages.ts';
import { violations, type Scheme } from './vocabulary.ts';

/** What is checked before a case is given its number. */
type Unnumbered = Omit<CaseOpening, 'number'>;

/**
 * Checks what no single field shows: that what is told has happened by `today` at the office, that the kind of violation
 * belongs to the scheme, that the rulebook carries the ladder and the currency, that the periods make sense.
 * @throws DomainError with a stable code and the field at fault
 */
export function checkOpening(opening: Unnumbered, today: PlainDate): void {
  refuse(notYetHappened(opening, today));
  const rules = rulebook(opening.rulebook.id, opening.rulebook.version);
  ladderSettings(rules);
  if (rules.currency !== opening.currency)
    throw new DomainError(
      'currency-mismatch',
      message('rulebook-counts-in', { rulebook: rules.id, currency: rules.currency }),
      'currency',
    );
  const allowed: readonly Scheme[] = violations[opening.violation].schemes;
  if (!allowed.includes(opening.scheme))
    throw new DomainError(
      'violation-not-of-scheme',
      message('violation-not-of-scheme', { violation: opening.violation, schemes: allowed, scheme: opening.scheme }),
      'violation',
    );
  checkPeriods(opening);
}

function notYetHappened({ foundOn, person: { diedOn }, claimPeriods }: Unnumbered, on: PlainDate): Refusal | null {
  return firstRefusal(
    happened(foundOn, 'foundOn', { on }),
    diedOn === null ? null : happened(diedOn, 'person.diedOn', { on }, beginningOfLives),
    ...claimPeriods.flatMap(({ from, to }, index) => [
      happened(from, `claimPeriods.${index}.from`, { on }),
      happened(to, `claimPeriods.${index}.to`, { on }),
    ]),
  );
}

function refuse(refused: Refusal | null): void {
  if (refused !== null) throw new DomainError(refused.code, refused.message, refused.field ?? undefined);
}

function checkPeriods({ claimPeriods, currency }: Unnumbered): void {
  if (claimPeriods.length === 0)
    throw new DomainError('claim-period-missing', message('give-a-claim-period'), 'claimPeriods');
  claimPeriods.forEach((period, index) => {
    if (period.to < period.from)
      throw new DomainError('claim-period-reversed', message('period-reversed'), `claimPeriods.${index}.to`);
    const same = claimPeriods.findIndex(
      (other) => other.from === period.from && other.to === period.to && other.benefitCode === period.benefitCode,
    );
    if (same !== index)
      throw new DomainError(
        'claim-period-repeated',
        message('claim-periods-the-same', { first: same, second: index }),
        `claimPeriods.${index}`,
      );
  });
  const claimed = sum(claimPeriods.map(({ amount }) => amount));
  if (claimed === 0) throw new DomainError('amount-not-positive', message('nothing-claimed'), 'claimPeriods');
  refuse(claimsTooMuch(claimed, currency, 'claimPeriods'));
}
