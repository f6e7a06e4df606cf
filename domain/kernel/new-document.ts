import type { PeriodUnit } from '../periods/period-rule.ts';
import { periodRule } from '../rulebooks/rulebook.ts';
import type { ProcessDocument } from './process-document.ts';
import type { PeriodName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Transition } from './transition.ts';

/** A period that a document announces before it starts: "10 working days from service". */
export interface AnnouncedPeriod {
  readonly rule: string;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly legalBasis: string;
}

/** The parts of a document that are known when it is issued, whatever process issues it. */
type NewDocument<Kind extends string> = ProcessDocument & {
  readonly kind: Kind;
  readonly servedOn: null;
  readonly serviceWay: null;
};

/**
 * A document that is issued now: numbered after those before it, with the lengths of the periods from its service that the law
 * leaves to the office: they alone can become shorter before it is served.
 * @param announces rows whose periods start with it
 */
export function newDocument<P extends ProcessTypes<P>, Kind extends string>(
  t: Transition<P>,
  kind: Kind,
  nature: { readonly toBeServed?: true },
  announces: readonly PeriodName<P>[],
): NewDocument<Kind> {
  const sequence = t.nextDocumentSequence();
  const open = announces.map((row) => periodRule(t.rules, row)).filter(({ configurable }) => configurable);
  return {
    id: `W${sequence}`,
    kind,
    number: `${t.state.opening.number}-${String(sequence).padStart(2, '0')}`,
    issuedOn: t.today,
    toBeServed: nature.toBeServed === true,
    servedOn: null,
    serviceWay: null,
    ...(open.length === 0
      ? {}
      : { announced: Object.fromEntries(open.map(({ id, length, unit }) => [id, { length, unit }])) }),
  };
}

/** Periods as a document prints them. */
export function announcedPeriods<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rows: readonly PeriodName<P>[],
): readonly AnnouncedPeriod[] {
  return rows.map((row) => {
    const { id: rule, length, unit, legalBasis } = periodRule(t.rules, row);
    return { rule, length, unit, legalBasis };
  });
}
