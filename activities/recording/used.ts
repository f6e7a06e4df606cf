import {
  usedCalendar,
  usedRow,
  usedRulebook,
  usedSettings,
  usedTemplate,
  usedBuild,
  type Used,
} from '../../database/steps/used.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';
import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import type { Balance, ClaimNature } from '../../domain/ledger/ledger.ts';
import type { ChargeRules } from '../../domain/rulebooks/rulebook.ts';

/**
 * What a transition was made with: the versions that its process goes by, the rows of the law by which it set, moved, ended or
 * let act its clocks, cited its reasons and booked its charges, the templates of its letters, and the program.
 */
export function usedBy(record: AnyTransition, claims: readonly Balance[], build: string): readonly Used[] {
  const { state, deadlines, documents, lawsCited } = record;
  const { rulebook } = state;
  const rows = new Set([...deadlines.map(({ rule }) => rule), ...lawsCited, ...rowsOfCharges(record, claims)]);
  return [
    usedRulebook(rulebook),
    ...[...rows].toSorted().map((row) => usedRow(rulebook, row)),
    ...(state.officeSettings === null ? [] : [usedSettings(state.officeSettings.version)]),
    usedCalendar(state.calendar),
    ...new Set(documents.map(usedTemplate)),
    usedBuild(build),
  ];
}

function rowsOfCharges({ ledger, state }: AnyTransition, claims: readonly Balance[]): readonly string[] {
  const booked = new Set(ledger.flatMap(({ postings }) => postings.map(({ claimId }) => claimId)));
  const { charges } = rulesOf(state);
  return claims
    .filter(({ claimId }) => booked.has(claimId))
    .flatMap(({ nature }) => rowOfNature(charges, nature) ?? []);
}

function rowOfNature({ fine, surcharge, lateFee }: ChargeRules, nature: ClaimNature): string | undefined {
  switch (nature) {
    case 'overpayment':
      return undefined;
    case 'fine':
      return fine?.row;
    case 'surcharge':
      return surcharge?.row;
    case 'late-fee':
      return lateFee?.row;
    default:
      return nature satisfies never;
  }
}
