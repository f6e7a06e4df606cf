import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { violationsInPrison } from '../people/entitlement.ts';
import { imprisonmentsOf, isOfUnknownDay, whereaboutsOn } from '../people/imprisonment.ts';
import type { Transition } from '../recovery-case.ts';
import type { Service } from '../service/service.ts';
import type { ConsequenceKind, FactKind } from './fact-kinds.ts';
import { isStillServed } from './service-consequences.ts';

type Known = Fact<FactKind>;

/** What was done because somebody was thought to be in prison, or at liberty, who was not. */
export function findWhatRestsOnImprisonment(t: Transition, now: Known): void {
  findServedElsewhere(t, now);
  if (isClaimedOutside(t.state, now)) find(t, now, 'claim-rests-on-imprisonment', 'claim');
  if (now.kind === 'release' && t.state.benefitRates.some(({ since }) => since === now.day))
    find(t, now, 'benefit-paid-after-release', 'benefit');
}

/** Documents that are still of use and were served on somebody where they were not: outside, or through a prison (A9). */
export function findServedElsewhere(t: Transition, cause: Known): void {
  for (const document of t.state.documents)
    if (isStillServed(t.state, document) && document.services.some((service) => wasElsewhere(t.state, cause, service)))
      find(t, cause, 'served-at-other-place', document.id);
}

/** A benefit is withheld from that stops with the sentence (D10). */
export function findWithheldInPrison(t: Transition, cause: Known): void {
  const [first] = t.state.addressees;
  if (t.state.stage === 'withholding' && first?.role === 'person' && first.id === cause.addressee)
    find(t, cause, 'withheld-in-prison', 'benefit');
}

function wasElsewhere(
  state: RecoveryCaseState,
  { addressee }: Known,
  { addresseeId, servedOn, way }: Service,
): boolean {
  if (addresseeId !== addressee || servedOn === null) return false;
  const { inside, outside } = whereaboutsOn(state, addresseeId, servedOn);
  return way === 'through-prison' ? !inside : !outside;
}

/** Whether something is claimed as drawn in prison for a time in which they were not, by what is known. */
function isClaimedOutside({ opening, claimPeriods, facts }: RecoveryCaseState, { addressee }: Known): boolean {
  if (!violationsInPrison.includes(opening.violation)) return false;
  const sentences = imprisonmentsOf({ facts }, addressee ?? '');
  return !claimPeriods.every(({ from, to }) =>
    sentences.some(
      ({ fact, release }) => (isOfUnknownDay(fact) || fact.day <= from) && (release === null || to <= release.day),
    ),
  );
}

function find(t: Transition, { id: causeId }: Known, kind: ConsequenceKind, subject: string): void {
  const isKnown = t.state.consequences.some((each) => each.kind === kind && each.subject === subject);
  if (!isKnown) findConsequence(t, { causeId, kind, subject });
}
